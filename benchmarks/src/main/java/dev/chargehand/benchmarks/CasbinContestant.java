package dev.chargehand.benchmarks;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.casbin.jcasbin.main.Enforcer;
import org.casbin.jcasbin.model.Model;
import org.casbin.jcasbin.persist.file_adapter.FileAdapter;

/**
 * jCasbin with role-based access and resource roles: a user's roles are teams, a charger's role is its site, and a rule gives a
 * team a level on a site, or on a charger where the record is limited. A higher level includes the lower by the matcher, so
 * that each record is one rule. The conditions stand in the order of jCasbin's own example, which was the quickest of those
 * tried. A right that has ended is left out on loading.
 */
final class CasbinContestant implements Contestant {
    private static final String MODEL = """
            [request_definition]
            r = sub, obj, act

            [policy_definition]
            p = sub, obj, act

            [role_definition]
            g = _, _
            g2 = _, _

            [policy_effect]
            e = some(where (p.eft == allow))

            [matchers]
            m = g(r.sub, p.sub) && g2(r.obj, p.obj) && (r.act == p.act || p.act == "SENSITIVE")
            """;

    private final Enforcer enforcer;

    CasbinContestant(PeerWorld world, long now) {
        Model model = new Model();
        model.loadModelFromText(MODEL);
        byte[] rules = rules(world, now).getBytes(StandardCharsets.UTF_8);
        enforcer = new Enforcer(model, new FileAdapter(new ByteArrayInputStream(rules)));
    }

    private static String rules(PeerWorld world, long now) {
        StringBuilder lines = new StringBuilder();
        for (int user = 0; user < world.users(); user++) {
            for (int team : world.teamsOf(user)) {
                line(lines, "g", world.mail(user), world.team(team));
            }
        }
        for (int charger = 0; charger < world.chargers(); charger++) {
            line(lines, "g2", world.charger(charger), world.site(charger / PeerWorld.CHARGERS_OF_A_SITE));
        }
        for (int site = 0; site < world.sites(); site++) {
            for (PeerWorld.Grant grant : world.grants(site)) {
                String level = grant.data().holdsAt(now) ? "SENSITIVE" : "BASIC";
                Object team = world.team(grant.team());
                if (grant.listed().isEmpty()) {
                    line(lines, "p", team, world.site(site), level);
                }
                for (int charger : grant.listed()) {
                    line(lines, "p", team, world.charger(charger), level);
                }
            }
        }
        return lines.toString();
    }

    private static void line(StringBuilder lines, String kind, Object... fields) {
        lines.append(kind);
        for (Object field : fields) {
            lines.append(", ").append(field);
        }
        lines.append('\n');
    }

    @Override
    public boolean can(PeerQuestion question) {
        return enforcer.enforce(
                question.mail(), question.chargerText(), question.level().name());
    }

    @Override
    public void close() {}
}
