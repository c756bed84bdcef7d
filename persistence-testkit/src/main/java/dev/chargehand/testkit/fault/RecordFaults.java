package dev.chargehand.testkit.fault;

import dev.chargehand.facts.AccessEnd;
import dev.chargehand.facts.AccessFacts;
import dev.chargehand.facts.SiteFacts;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteId;
import dev.chargehand.spi.Reads;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Faults in the access records that are answered. */
final class RecordFaults extends DelegatingReads {
    private final UnaryOperator<List<SiteAccess>> records;

    private RecordFaults(Reads reads, UnaryOperator<List<SiteAccess>> records) {
        super(reads);
        this.records = records;
    }

    static Reads expiryIgnored(Reads reads) {
        return new RecordFaults(
                reads, records -> records.stream().map(RecordFaults::withoutEnd).toList());
    }

    static Reads secondOwner(Reads reads) {
        return new RecordFaults(
                reads,
                records -> records.stream()
                        .map(access -> SiteAccess.owner(access.site(), access.team(), access.createdAt()))
                        .toList());
    }

    static Reads oneTeamOnly(Reads reads) {
        return new RecordFaults(reads, records -> records.subList(0, Math.min(1, records.size())));
    }

    static Reads dataHoldsLonger(Reads reads) {
        return new RecordFaults(
                reads,
                records -> records.stream()
                        .map(access -> access.data() instanceof DataAccess.Until until
                                ? access.withData(DataAccess.until(until.end().plusMillis(1)), access.updatedAt())
                                : access)
                        .toList());
    }

    private static SiteAccess withoutEnd(SiteAccess access) {
        boolean ends = access.data() instanceof DataAccess.Until;
        return ends
                ? new SiteAccess(
                        access.site(),
                        access.team(),
                        false,
                        DataAccess.always(),
                        access.allAssets(),
                        access.createdAt(),
                        access.updatedAt())
                : access;
    }

    @Override
    public Optional<SiteFacts> site(SiteId site, UserId viewer) {
        return super.site(site, viewer).map(facts -> new SiteFacts(facts.site(), records.apply(facts.through())));
    }

    @Override
    public long accessEnds(UserId user, SiteId site, AccessEnd end) {
        return access(user, site).through().stream()
                .mapToLong(access -> end.of(access.isOwner(), access.data()))
                .max()
                .orElse(AccessEnd.NEVER);
    }

    @Override
    public AccessFacts access(UserId user, SiteId site) {
        AccessFacts facts = super.access(user, site);
        return new AccessFacts(facts.inAnyTeam(), records.apply(facts.through()), facts.holder());
    }

    @Override
    public Optional<SiteAccess> access(SiteId site, TeamId team) {
        return super.access(site, team)
                .map(access -> records.apply(List.of(access)).get(0));
    }
}
