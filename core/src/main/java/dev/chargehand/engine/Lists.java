package dev.chargehand.engine;

import dev.chargehand.Outcome;
import dev.chargehand.Page;
import dev.chargehand.PageRequest;
import dev.chargehand.Refusal;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.facts.SeenFacts;
import dev.chargehand.invitation.InvitationId;
import dev.chargehand.license.LicenseId;
import dev.chargehand.request.DataRequestId;
import dev.chargehand.site.AssetId;
import dev.chargehand.site.AssetType;
import dev.chargehand.site.SiteId;
import dev.chargehand.spi.ReachPlace;
import dev.chargehand.spi.TeamPlace;
import dev.chargehand.team.MemberId;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.TeamOfUser;
import dev.chargehand.team.UserId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** Every list that can be paged, with its key. */
final class Lists {
    private Lists() {}

    static Cursors<TeamPlace> teamsOf(UserId user) {
        return new Cursors<>(
                "teams of " + user.text(),
                TeamPlace.BEFORE_ALL,
                place -> Cursors.bytes(place.team().value(), place.joinedAtMillis()),
                buffer -> new TeamPlace(buffer.getLong(), new TeamId(Cursors.uuid(buffer))));
    }

    static TeamPlace placeOf(TeamOfUser found) {
        return new TeamPlace(
                found.member().joinedAt().toEpochMilli(), found.team().id());
    }

    static Cursors<MemberId> membersOf(TeamId team) {
        return Cursors.byId("members of " + team, MemberId.BEFORE_ALL, MemberId::value, MemberId::new);
    }

    static Cursors<SiteId> sitesOf(UserId user) {
        return Cursors.byId("sites of " + user.text(), SiteId.BEFORE_ALL, SiteId::value, SiteId::new);
    }

    static Cursors<SiteId> sitesOf(TeamId team) {
        return Cursors.byId("sites of team " + team, SiteId.BEFORE_ALL, SiteId::value, SiteId::new);
    }

    static Cursors<TeamId> teamsOn(SiteId site, UserId viewer) {
        return Cursors.byId(of("teams on", site, viewer), TeamId.BEFORE_ALL, TeamId::value, TeamId::new);
    }

    static Cursors<DataRequestId> requestsFor(SiteId site, UserId viewer) {
        return Cursors.byId(
                of("requests for", site, viewer), DataRequestId.BEFORE_ALL, DataRequestId::value, DataRequestId::new);
    }

    static Cursors<InvitationId> invitationsTo(SiteId site, UserId viewer) {
        return Cursors.byId(
                of("invitations to", site, viewer), InvitationId.BEFORE_ALL, InvitationId::value, InvitationId::new);
    }

    static Cursors<ReachPlace> whoReaches(SiteId site) {
        return reach("who reaches " + site);
    }

    private static Cursors<ReachPlace> reach(String list) {
        return new Cursors<>(
                list,
                ReachPlace.BEFORE_ALL,
                place -> ByteBuffer.allocate(2 * 16)
                        .put(Cursors.bytes(place.team().value()))
                        .put(Cursors.bytes(place.member().value()))
                        .array(),
                buffer -> new ReachPlace(new TeamId(Cursors.uuid(buffer)), new MemberId(Cursors.uuid(buffer))));
    }

    /** The type's name is filled up with zeros, because all keys of a list have one length. */
    static Cursors<AssetId> assetsOn(SiteId site, UserId viewer) {
        return new Cursors<>(
                of("assets on", site, viewer),
                AssetId.BEFORE_ALL,
                asset -> ByteBuffer.allocate(AssetType.MAX_LENGTH + 16)
                        .put(Arrays.copyOf(
                                asset.type().name().getBytes(StandardCharsets.US_ASCII), AssetType.MAX_LENGTH))
                        .put(Cursors.bytes(asset.value()))
                        .array(),
                buffer -> {
                    byte[] name = new byte[AssetType.MAX_LENGTH];
                    buffer.get(name);
                    AssetType type = new AssetType(new String(name, StandardCharsets.US_ASCII).replace("\0", ""));
                    return new AssetId(type, Cursors.uuid(buffer));
                });
    }

    static Cursors<LicenseId> licensesOf(ChargerId charger, UserId viewer) {
        return Cursors.byId(
                "licenses of " + charger + " to " + viewer.text(),
                LicenseId.BEFORE_ALL,
                LicenseId::value,
                LicenseId::new);
    }

    /** By SKU; before all of them is the empty text. */
    static Cursors<String> products() {
        return new Cursors<>(
                "products",
                "",
                sku -> sku.getBytes(StandardCharsets.UTF_8),
                buffer -> StandardCharsets.UTF_8.decode(buffer).toString());
    }

    static Cursors<ReachPlace> whoReaches(AssetId asset) {
        return reach("who reaches " + asset);
    }

    private static String of(String what, SiteId site, UserId viewer) {
        return what + " " + site + " to " + viewer.text();
    }

    /** A page of a list of which the viewer may see only a part: one read, and a rule that chooses. */
    static <K, F, T> Outcome<Page<T>> seen(
            Cursors<K> cursors,
            PageRequest page,
            BiFunction<K, Integer, Optional<SeenFacts<F>>> read,
            BiFunction<SeenFacts<F>, Instant, List<F>> rule,
            Supplier<Instant> clock,
            Function<F, K> key,
            BiFunction<F, Instant, T> item,
            Supplier<Refusal> unseen) {
        Outcome<K> after = cursors.after(page);
        if (after instanceof Outcome.Refused<K> refused) {
            return Outcome.refused(refused.refusal());
        }
        Optional<SeenFacts<F>> found = read.apply(after.orThrow(), page.limit() + 1);
        if (found.isEmpty()) {
            return Outcome.refused(unseen.get());
        }
        Instant now = clock.get();
        return Outcome.accepted(cursors.page(rule.apply(found.get(), now), page, key, one -> item.apply(one, now)));
    }
}
