package dev.chargehand.jdbi;

import java.util.HashMap;
import java.util.Map;

/** How many statements a command sends, the same in a team or on a site of any size and, but for reading new events, on both databases. */
public final class StatementCounts {
    private static final Map<String, Integer> PER_COMMAND = Map.ofEntries(
            Map.entry("create team", 3),
            Map.entry("update team", 5),
            Map.entry("delete team", 5),
            Map.entry("add member", 5),
            Map.entry("add member again", 2),
            Map.entry("change role", 5),
            Map.entry("demote", 5),
            Map.entry("remove member", 5),
            Map.entry("create site", 6),
            Map.entry("create site in first team", 7),
            Map.entry("create site in new personal team", 6),
            Map.entry("update site", 8),
            Map.entry("delete site", 11),
            Map.entry("grant data", 9),
            Map.entry("grant data again", 5),
            Map.entry("revoke data", 9),
            Map.entry("limit to assets", 11),
            Map.entry("transfer ownership", 12),
            Map.entry("remove team from site", 10),
            Map.entry("leave site", 10),
            Map.entry("add asset", 9),
            Map.entry("remove asset", 9),
            Map.entry("request data", 9),
            Map.entry("approve request", 12),
            Map.entry("deny request", 10),
            Map.entry("withdraw request", 10),
            Map.entry("invite", 12),
            Map.entry("invite in the place of another", 13),
            Map.entry("resend invitation", 15),
            Map.entry("cancel invitation", 10),
            Map.entry("accept invitation", 12),
            Map.entry("accept invitation that widens", 12),
            Map.entry("accept invitation for a new personal team", 15),
            Map.entry("accept ownership", 14),
            Map.entry("delete team and its access", 11));

    private static final Map<String, Integer> PER_COMMAND_ON_CHARGERS = Map.ofEntries(
            Map.entry("abandon purchase", 6),
            Map.entry("attach charger", 15),
            Map.entry("begin purchase", 15),
            Map.entry("begin purchase again", 10),
            Map.entry("buy as partner", 17),
            Map.entry("change product", 5),
            Map.entry("change reference", 12),
            Map.entry("confirm purchase", 8),
            Map.entry("confirm purchase again", 4),
            Map.entry("confirm purchase that renews", 8),
            Map.entry("delete charger", 14),
            Map.entry("delete charger and revoke", 17),
            Map.entry("delete charger that a team holds", 11),
            Map.entry("detach charger", 15),
            Map.entry("move charger", 17),
            Map.entry("put product", 4),
            Map.entry("register charger", 7),
            Map.entry("register charger in first team", 8),
            Map.entry("register charger in new personal team", 7),
            Map.entry("register charger on site", 11),
            Map.entry("reinstate license", 6),
            Map.entry("report charger", 5),
            Map.entry("report nothing new", 2),
            Map.entry("retire product", 5),
            Map.entry("revoke license", 6),
            Map.entry("set connector", 12),
            Map.entry("suspend license", 6),
            Map.entry("transfer license", 17),
            Map.entry("transfer license in the place of another", 18));

    private StatementCounts() {}

    /** PostgreSQL gives new events their positions when they are read; see {@link PositionGiver}. */
    public static Map<String, Integer> with(int statementsToReadNewEvents) {
        Map<String, Integer> all = new HashMap<>(PER_COMMAND);
        all.putAll(PER_COMMAND_ON_CHARGERS);
        all.put("read new events", statementsToReadNewEvents);
        return all;
    }
}
