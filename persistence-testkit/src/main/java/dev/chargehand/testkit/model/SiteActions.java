package dev.chargehand.testkit.model;

import dev.chargehand.testkit.model.MachineActions.Kind;
import java.util.List;

/** Actions on the teams and assets of a site; most come from those who may give them, and aim at what is there. */
final class SiteActions {
    static final List<Kind> ALL = List.of(
            new Kind(3, "grant", (m, a, b, c) -> {
                var site = m.site(a);
                m.perform(AccessCall.grant(m.ownerOf(site, b), site, m.teamOn(site, c), MachineClock.end(m, b)));
            }),
            new Kind(2, "revoke", (m, a, b, c) -> {
                var site = m.site(a);
                m.perform(AccessCall.revoke(m.ownerOf(site, b), site, m.teamOn(site, c), b % 4 == 1));
            }),
            new Kind(3, "limit", (m, a, b, c) -> {
                var site = m.site(a);
                m.perform(AccessCall.setScope(m.ownerOf(site, b), site, m.teamOn(site, c), m.assetsFor(site, b / 2)));
            }),
            new Kind(2, "transfer", (m, a, b, c) -> {
                var site = m.site(a);
                m.perform(AccessCall.transfer(m.ownerOf(site, b), site, m.teamOn(site, c)));
            }),
            new Kind(1, "remove team", (m, a, b, c) -> {
                var site = m.site(a);
                m.perform(AccessCall.remove(m.ownerOf(site, b), site, m.teamOn(site, c)));
            }),
            new Kind(1, "leave site", (m, a, b, c) -> {
                var site = m.site(a);
                var team = m.teamOn(site, b);
                m.perform(AccessCall.remove(m.memberOf(team, c), site, team));
            }),
            new Kind(3, "add asset", (m, a, b, c) -> {
                var site = m.site(a);
                m.perform(AccessCall.addAsset(m.memberOf(m.teamOn(site, b), c), site, m.asset(c)));
            }),
            new Kind(2, "remove asset", (m, a, b, c) -> {
                var site = m.site(a);
                m.perform(AccessCall.removeAsset(m.memberOf(m.teamOn(site, b), c), site, m.asset(c)));
            }),
            new Kind(1, "clear and delete site", (m, a, b, c) -> {
                var site = m.site(a);
                var owner = m.ownerOf(site, b);
                PlainSite plain = m.model().world().sites().get(site);
                if (plain != null && c % 3 == 0) {
                    List.copyOf(plain.assets()).forEach(asset -> m.perform(AccessCall.removeAsset(owner, site, asset)));
                }
                m.perform(Call.deleteSite(owner, site));
            }));

    private SiteActions() {}
}
