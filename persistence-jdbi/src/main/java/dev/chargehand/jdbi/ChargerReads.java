package dev.chargehand.jdbi;

import dev.chargehand.charger.Charger;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.ChargerIdentity;
import dev.chargehand.facts.AssetReachFacts;
import dev.chargehand.facts.ChargerFacts;
import dev.chargehand.facts.PincodeFacts;
import dev.chargehand.site.AssetId;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteId;
import dev.chargehand.spi.ChargerListing;
import dev.chargehand.spi.ReachPlace;
import dev.chargehand.team.MemberId;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.Query;

/** The questions about chargers, each one statement. */
final class ChargerReads {
    private final Answering database;

    ChargerReads(Answering database) {
        this.database = database;
    }

    Optional<ChargerFacts> charger(ChargerId charger, UserId viewer) {
        return facts(database.read(
                        "reading charger " + charger,
                        handle -> handle.attach(ChargerDao.class).charger(charger.value(), viewer.text())))
                .stream()
                .findFirst();
    }

    Optional<Charger> charger(ChargerIdentity identity) {
        return database.read(
                "reading a charger by its identity",
                handle -> handle.attach(ChargerDao.class).charger(identity.text()));
    }

    Optional<PincodeFacts> pincode(ChargerId charger, UserId viewer) {
        List<ChargerRows.SeenPincode> rows = database.read(
                "reading the pincode of charger " + charger,
                handle -> handle.attach(ChargerDao.class).pincode(charger.value(), viewer.text()));
        List<SiteAccess> through =
                rows.stream().flatMap(row -> row.through().stream()).toList();
        return rows.stream().findFirst().map(row -> new PincodeFacts(through, row.pincode()));
    }

    List<AssetReachFacts> whoReaches(AssetId asset, ReachPlace after, int limit) {
        return database.read(
                "reading who reaches " + asset,
                handle -> handle.attach(AssetReachDao.class)
                        .whoReaches(
                                asset.type().name(),
                                asset.value(),
                                after.team().value(),
                                after.member().value(),
                                MemberId.BEFORE_ALL.value(),
                                limit));
    }

    List<ChargerFacts> chargersOf(UserId user, ChargerListing listing) {
        return facts(
                list("reading the chargers of " + user, ChargerScope.USER, listing, Map.of("viewer", user.text())));
    }

    Optional<List<ChargerFacts>> chargersOfTeam(TeamId team, UserId viewer, ChargerListing listing) {
        return seen("reading the chargers of team " + team, ChargerScope.TEAM, listing, "team", team.value(), viewer);
    }

    Optional<List<ChargerFacts>> chargersOn(SiteId site, UserId viewer, ChargerListing listing) {
        return seen("reading the chargers on site " + site, ChargerScope.SITE, listing, "site", site.value(), viewer);
    }

    /** Who may not ask gets no row, and who may gets one at least. */
    private Optional<List<ChargerFacts>> seen(
            String attempted, ChargerScope scope, ChargerListing listing, String name, UUID of, UserId viewer) {
        List<ChargerRows.Seen> rows = list(attempted, scope, listing, Map.of("viewer", viewer.text(), name, of));
        return rows.isEmpty() ? Optional.empty() : Optional.of(facts(rows));
    }

    private List<ChargerRows.Seen> list(
            String attempted, ChargerScope scope, ChargerListing listing, Map<String, Object> asked) {
        ChargerWalk walk = new ChargerWalk(database.dialect(), listing);
        String sql = walk.sql(scope);
        return database.read(attempted, handle -> {
            try (Query query = handle.createQuery(sql)) {
                return query.bindMap(walk.values())
                        .bindMap(asked)
                        .mapTo(ChargerRows.Seen.class)
                        .list();
            }
        });
    }

    /** Rows of one charger stand together. */
    private static List<ChargerFacts> facts(List<ChargerRows.Seen> rows) {
        List<ChargerFacts> facts = new ArrayList<>();
        List<SiteAccess> through = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            ChargerRows.Seen row = rows.get(i);
            if (row.charger().isEmpty()) {
                continue;
            }
            row.through().ifPresent(through::add);
            if (i + 1 == rows.size() || !rows.get(i + 1).charger().equals(row.charger())) {
                facts.add(new ChargerFacts(row.charger().get(), through, row.licenses()));
                through.clear();
            }
        }
        return facts;
    }
}
