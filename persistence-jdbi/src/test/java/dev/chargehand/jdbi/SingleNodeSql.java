package dev.chargehand.jdbi;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What PostgreSQL can because it is one server, and what several that speak its protocol cannot, or only by asking one of them.
 *
 * @param name for a message
 * @param pattern what it looks like in lower case, on one line
 * @param sample a text that has it
 */
record SingleNodeSql(String name, Pattern pattern, String sample) {
    static final List<SingleNodeSql> ALL = List.of(
            of(
                    "sequence",
                    "\\b(small|big)?serial\\d?\\b|\\b(next|curr|last|set)val\\b|\\bsequence\\b",
                    "id bigserial primary key"),
            of("identity column", "\\bas identity\\b", "id bigint generated always as identity"),
            of("advisory lock", "\\bpg_(try_)?advisory_", "select pg_advisory_xact_lock(1)"),
            of("notification", "^\\s*(un)?listen\\b|\\bnotify\\b|\\bpg_notify\\b", "notify changes"),
            of(
                    "trigger, rule or routine",
                    "\\bcreate (or replace )?(constraint )?(trigger|rule|function|procedure)\\b|\\bdo \\$",
                    "create trigger t after insert"),
            of(
                    "temporary or unlogged table",
                    "\\b(temp|temporary|unlogged) (table|view)\\b|\\bon commit drop\\b",
                    "create temporary table t (x int)"),
            of("system column", "\\b(ctid|xmin|xmax|cmin|cmax|tableoid|oid)\\b", "select ctid from chargehand_team"),
            of("table lock", "\\block (table|chargehand_)", "lock table chargehand_team"),
            of(
                    "session setting",
                    "(^|; ?)(set (local |session )?[\\w.]+ ?(=| to )|set (role|time zone|constraints)\\b|reset \\w+)|\\bset_config\\b|\\bcurrent_setting\\b|\\bsearch_path\\b",
                    "set search_path = access"),
            of(
                    "transaction setting",
                    "\\bset transaction\\b|\\bset session characteristics\\b|\\bprepare transaction\\b",
                    "set transaction read only"),
            of(
                    "cursor",
                    "\\bwith hold\\b|\\bdeclare \\w+ (no )?(scroll )?cursor\\b|\\bfetch (forward|next|all)\\b",
                    "declare c cursor with hold for select 1"),
            of("large object", "\\blo_\\w+\\(|\\blargeobject", "select lo_create(0)"),
            of("truncation", "\\btruncate\\b", "truncate chargehand_event"),
            of("copy", "(^|;) *copy \\w+", "copy chargehand_event from stdin"),
            of("maintenance", "(^|;) *(vacuum|analyze|cluster|reindex|refresh)\\b", "vacuum chargehand_event"),
            of(
                    "extension or foreign server",
                    "\\bcreate (extension|server|foreign table|tablespace|publication|subscription)\\b|\\bdblink",
                    "create extension pgcrypto"),
            of(
                    "constraint of one table as a whole",
                    "\\bexclude using\\b|\\bdeferrable\\b|\\binherits \\(",
                    "unique (a) deferrable initially deferred"),
            of(
                    "view or type",
                    "\\bcreate (or replace )?(materialized |recursive )?(view|type|domain)\\b",
                    "create materialized view v as select 1"),
            of(
                    "number of a transaction or place in a log",
                    "\\btxid_\\w+|\\bpg_current_(xact|snapshot|wal)\\w*|_lsn\\b",
                    "select pg_current_xact_id()"),
            of(
                    "clock of a server",
                    "\\b(clock|statement|transaction)_timestamp\\b|\\bnow\\(|\\bcurrent_(timestamp|date|time)\\b|\\blocaltime",
                    "select now()"),
            of("catalogue or other function of PostgreSQL's own", "\\bpg_\\w+", "select pg_backend_pid()"));

    private static SingleNodeSql of(String name, String pattern, String sample) {
        return new SingleNodeSql(name, Pattern.compile(pattern), sample);
    }

    boolean isIn(String sql) {
        return pattern.matcher(onOneLine(sql)).find();
    }

    private static String onOneLine(String sql) {
        return sql.replaceAll("--[^\\n]*", " ").replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
    }

    /** Comments, texts of several lines, texts and single characters, of which only texts are kept; joined where the code joins them. */
    static List<String> textsOf(String java) {
        Matcher tokens = Pattern.compile(
                        "//[^\\n]*|/\\*.*?\\*/|'(?:\\\\.|[^'\\\\])'|\"\"\"(.*?)\"\"\"|\"((?:\\\\.|[^\"\\\\])*)\"",
                        Pattern.DOTALL)
                .matcher(java);
        List<String> texts = new ArrayList<>();
        int end = -1;
        while (tokens.find()) {
            String text = tokens.group(1) != null ? tokens.group(1) : tokens.group(2);
            if (text != null) {
                boolean joined = end >= 0 && java.substring(end, tokens.start()).matches("\\s*\\+\\s*");
                if (joined) {
                    texts.set(texts.size() - 1, texts.get(texts.size() - 1) + text);
                } else {
                    texts.add(text);
                }
                end = tokens.end();
            }
        }
        return texts;
    }
}
