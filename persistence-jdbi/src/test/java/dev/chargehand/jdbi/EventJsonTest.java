package dev.chargehand.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chargehand.StorageException;
import dev.chargehand.charger.Charger;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.Condition;
import dev.chargehand.charger.Hardware;
import dev.chargehand.charger.Reported;
import dev.chargehand.event.AccessEvent;
import dev.chargehand.event.AssetEvent;
import dev.chargehand.event.ChargerEvent;
import dev.chargehand.event.Event;
import dev.chargehand.event.InvitationEvent;
import dev.chargehand.event.LicenseEvent;
import dev.chargehand.event.ProductEvent;
import dev.chargehand.event.RequestEvent;
import dev.chargehand.event.SiteEvent;
import dev.chargehand.event.TeamEvent;
import dev.chargehand.invitation.Invitation;
import dev.chargehand.invitation.InvitationId;
import dev.chargehand.invitation.InvitationStatus;
import dev.chargehand.invitation.Offer;
import dev.chargehand.invitation.TokenHash;
import dev.chargehand.license.License;
import dev.chargehand.license.LicenseStatus;
import dev.chargehand.license.Period;
import dev.chargehand.license.Product;
import dev.chargehand.license.Purchase;
import dev.chargehand.license.Term;
import dev.chargehand.license.Tier;
import dev.chargehand.request.DataRequest;
import dev.chargehand.request.DataRequestId;
import dev.chargehand.request.RequestStatus;
import dev.chargehand.site.Address;
import dev.chargehand.site.AssetId;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.GeoPoint;
import dev.chargehand.site.Site;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteDetails;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.Member;
import dev.chargehand.team.MemberId;
import dev.chargehand.team.Role;
import dev.chargehand.team.Team;
import dev.chargehand.team.TeamDetails;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.TeamType;
import dev.chargehand.team.UserId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Bodies are stored for ever, so the golden file only ever gets new lines. */
final class EventJsonTest {
    private static final Instant AT = Instant.ofEpochMilli(1_700_000_000_123L);
    private static final TeamId TEAM = new TeamId(new UUID(0x0190_0000_0000_7001L, 0x8000_0000_0000_0001L));
    private static final SiteId SITE = new SiteId(new UUID(0x0190_0000_0000_7002L, 0x8000_0000_0000_0002L));
    private static final TeamId OTHER = new TeamId(new UUID(0x0190_0000_0000_7001L, 0x8000_0000_0000_0009L));
    private static final AssetScope NOTHING = AssetScope.limited();
    private static final AssetScope LISTED =
            AssetScope.limited(AssetId.meter(OTHER.value()), AssetId.charger(OTHER.value()));
    private static final MemberId PLACE = new MemberId(new UUID(0x0190_0000_0000_7003L, 0x8000_0000_0000_0003L));

    @Provide
    Arbitrary<Event> events() {
        return EventArbitraries.events();
    }

    @Property
    void an_event_comes_back_equal(@ForAll("events") Event event) {
        assertThat(EventJson.event(EventJson.kind(event), EventJson.body(event)))
                .isEqualTo(event);
    }

    @Test
    void every_kind_is_written_and_read_as_in_the_golden_file() throws IOException {
        List<String> golden = golden();
        List<Event> examples = new ArrayList<>(examples());
        examples.addAll(equipment());
        assertThat(examples.stream()
                        .map(event -> EventJson.kind(event) + " " + EventJson.body(event))
                        .toList())
                .containsExactlyElementsOf(golden);
        assertThat(golden.stream()
                        .map(line -> line.split(" ", 2))
                        .map(parts -> EventJson.event(parts[0], parts[1]))
                        .toList())
                .containsExactlyElementsOf(examples);
        assertThat(examples.stream().map(Event::getClass).distinct())
                .containsExactlyInAnyOrderElementsOf(kinds(Event.class).toList());
    }

    @Test
    void what_is_not_an_event_is_refused() {
        for (String body : List.of("", "{}", "[]", "{\"member\":7}", "{\"team\":{},\"other\":1}", "{\"team\":")) {
            assertThatThrownBy(() -> EventJson.event("TeamCreated", body))
                    .as(body)
                    .isInstanceOf(StorageException.class);
        }
        assertThatThrownBy(() -> EventJson.event("Nothing", "{}"))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("Nothing");
    }

    private static Stream<Class<? extends Event>> kinds(Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses())
                .flatMap(type -> type.isRecord() ? Stream.of(type.asSubclass(Event.class)) : kinds(type));
    }

    private static List<String> golden() throws IOException {
        try (InputStream file = EventJsonTest.class.getResourceAsStream("event-bodies.txt")) {
            assertThat(file).isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    private static List<Event> examples() {
        Team team = new Team(TEAM, "Läden \"1\"", Optional.of("a@example.org"), TeamType.OEM, Optional.empty(), AT, AT);
        Team personal =
                new Team(TEAM, "Mine", Optional.empty(), TeamType.PERSONAL, Optional.of(UserId.opaque("anne")), AT, AT);
        Member member = new Member(PLACE, TEAM, UserId.email("bert@example.org"), Role.ADMIN, AT);
        TeamDetails before = new TeamDetails("Old", Optional.empty(), TeamType.OTHER);
        Address address = new Address(
                Optional.of("Lane"),
                Optional.of(7),
                Optional.of("b"),
                Optional.of("1234 AB"),
                Optional.of("Ede"),
                Optional.of("Gelderland"),
                Optional.of("NL"));
        SiteDetails full = new SiteDetails(
                "Home",
                address,
                Optional.of(new GeoPoint(52.25, -4)),
                true,
                Optional.of("Europe/Amsterdam"),
                Optional.of("by the gate"));
        SiteDetails bare =
                new SiteDetails("Bare", Address.UNKNOWN, Optional.empty(), false, Optional.empty(), Optional.empty());
        DataRequest request = new DataRequest(
                new DataRequestId(PLACE.value()),
                SITE,
                TEAM,
                UserId.opaque("anne"),
                "to repair",
                DataAccess.always(),
                RequestStatus.PENDING,
                AT,
                AT);
        return List.of(
                new TeamEvent.TeamCreated(team),
                new TeamEvent.TeamCreated(personal),
                new TeamEvent.TeamUpdated(TEAM, before, team.details()),
                new TeamEvent.TeamDeleted(team),
                new TeamEvent.MemberAdded(member),
                new TeamEvent.RoleChanged(member, Role.MEMBER),
                new TeamEvent.MemberRemoved(member),
                new SiteEvent.SiteCreated(new Site(SITE, full, AT, AT)),
                new SiteEvent.SiteUpdated(SITE, full, bare),
                new SiteEvent.SiteDeleted(new Site(SITE, bare, AT, AT)),
                new AccessEvent.AccessGiven(SiteAccess.owner(SITE, TEAM, AT), AssetScope.all()),
                new AccessEvent.AccessGiven(given(DataAccess.none(), AssetScope.all()), AssetScope.all()),
                new AccessEvent.AccessGiven(given(DataAccess.until(AT), LISTED), LISTED),
                new AccessEvent.AccessRemoved(given(DataAccess.none(), NOTHING), NOTHING),
                new AccessEvent.DataAccessGranted(SITE, TEAM, DataAccess.none(), DataAccess.until(AT)),
                new AccessEvent.DataAccessRevoked(SITE, TEAM, DataAccess.always()),
                new AccessEvent.AssetScopeChanged(SITE, TEAM, AssetScope.all(), LISTED),
                new AccessEvent.OwnershipTransferred(
                        SITE, TEAM, OTHER, DataAccess.until(AT), DataAccess.none(), LISTED),
                new AssetEvent.AssetAdded(SITE, AssetId.meter(TEAM.value())),
                new AssetEvent.AssetRemoved(SITE, AssetId.charger(TEAM.value())),
                new RequestEvent.DataRequested(request),
                new RequestEvent.DataRequestClosed(request, RequestStatus.APPROVED),
                new InvitationEvent.Invited(invitation(new Offer.Ownership()), new TokenHash("0f".repeat(32))),
                new InvitationEvent.InvitationClosed(
                        invitation(new Offer.Access(DataAccess.none(), LISTED)), InvitationStatus.VOIDED));
    }

    private static List<Event> equipment() {
        Charger bare = GivenChargers.fresh(1, GivenChargers.heldBy(TEAM));
        Charger full = GivenChargers.fresh(1, GivenChargers.on(SITE))
                .with(Optional.of("By the gate"), AT)
                .with(GivenChargers.told(), AT);
        ChargerId charger = bare.id();
        License license = GivenChargers.license(1, charger, Tier.PRO);
        Period forever = new Period(AT, Optional.empty());
        Purchase purchase = GivenChargers.purchase("pi_1", charger, TEAM);
        Product product = GivenChargers.product(GivenChargers.SKU, Term.perpetual());
        return List.of(
                new ChargerEvent.ChargerRegistered(bare),
                new ChargerEvent.ChargerRegistered(full),
                new ChargerEvent.ReferenceChanged(charger, Optional.empty(), Optional.of("Left")),
                new ChargerEvent.ChargerAttached(charger, TEAM, SITE, bare.reported()),
                new ChargerEvent.ChargerDetached(charger, SITE, TEAM, full.reported()),
                new ChargerEvent.ChargerMoved(
                        charger, SITE, SITE, new Reported(Hardware.UNKNOWN, Condition.FRESH, List.of())),
                new ChargerEvent.ConnectorSet(
                        charger, bare.connectors().get(1), full.connectors().get(0)),
                new ChargerEvent.ChargerReported(charger, bare.reported(), full.reported()),
                new ChargerEvent.ChargerDeleted(full),
                new LicenseEvent.LicenseIssued(license),
                new LicenseEvent.LicenseRenewed(license.id(), charger, license.period(), forever),
                new LicenseEvent.LicenseStatusChanged(
                        license.id(), charger, LicenseStatus.VALID, LicenseStatus.SUSPENDED),
                new LicenseEvent.LicenseTransferred(license.id(), charger, GivenChargers.chargerId(2)),
                new LicenseEvent.PurchaseBegun(purchase),
                new LicenseEvent.PurchaseConfirmed(purchase.payment(), charger, license.id()),
                new LicenseEvent.PurchaseAbandoned(purchase.payment(), charger),
                new ProductEvent.ProductAdded(product),
                new ProductEvent.ProductChanged(product, GivenChargers.product(GivenChargers.SKU, Term.days(30))));
    }

    private static Invitation invitation(Offer offer) {
        return new Invitation(
                new InvitationId(PLACE.value()),
                SITE,
                TEAM,
                UserId.opaque("anne"),
                UserId.email("bert@example.org"),
                offer,
                InvitationStatus.PENDING,
                AT,
                AT.plusSeconds(1),
                AT);
    }

    private static SiteAccess given(DataAccess data, AssetScope scope) {
        return new SiteAccess(SITE, TEAM, false, data, scope.isAll(), AT, AT);
    }
}
