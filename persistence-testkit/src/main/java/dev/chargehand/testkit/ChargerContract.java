package dev.chargehand.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.charger.Charger;
import dev.chargehand.charger.ChargerDraft;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.ChargerReport;
import dev.chargehand.charger.Condition;
import dev.chargehand.charger.ConnectionStatus;
import dev.chargehand.charger.Connector;
import dev.chargehand.charger.ConnectorSettings;
import dev.chargehand.charger.ConnectorStatus;
import dev.chargehand.charger.LicenseFlags;
import dev.chargehand.charger.PhaseRotation;
import dev.chargehand.charger.Pincode;
import dev.chargehand.charger.ReachableCharger;
import dev.chargehand.charger.RegisteredCharger;
import dev.chargehand.charger.Whereabouts;
import dev.chargehand.event.AssetEvent.AssetAdded;
import dev.chargehand.event.AssetEvent.AssetRemoved;
import dev.chargehand.event.ChargerEvent.ChargerDeleted;
import dev.chargehand.event.ChargerEvent.ChargerRegistered;
import dev.chargehand.event.ChargerEvent.ChargerReported;
import dev.chargehand.event.ChargerEvent.ConnectorSet;
import dev.chargehand.event.ChargerEvent.ReferenceChanged;
import dev.chargehand.event.TeamEvent.MemberAdded;
import dev.chargehand.event.TeamEvent.TeamCreated;
import dev.chargehand.event.TeamEvent.TeamDeleted;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.AssetScope;
import dev.chargehand.team.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Chargers are registered, seen, set up, reported and deleted (I-70, I-73, I-76, I-77). */
public abstract class ChargerContract extends Contract {
    protected ChargerContract() {}

    @Test
    void a_charger_is_registered_with_a_team_on_a_site_or_in_a_new_personal_team() {
        SharedSite at = new SharedSite(world());
        Yard yard = new Yard(world());
        UserId loner = world().mail("loner");
        at.records(() -> chargers().register(at.ada, at.site, yard.draft()), ChargerRegistered.class, AssetAdded.class);
        at.records(() -> chargers().register(at.ada, at.owner, yard.draft()), ChargerRegistered.class);
        at.records(() -> chargers().register(at.ada, yard.draft()), ChargerRegistered.class);
        at.records(
                () -> chargers().register(loner, yard.draft()),
                TeamCreated.class,
                MemberAdded.class,
                ChargerRegistered.class);
        at.refused("team_not_found", () -> chargers().register(at.bob, at.owner, yard.draft()));
        at.refused("site_not_found", () -> chargers().register(at.cleo, at.site, yard.draft()));
        at.refused("not_permitted", () -> chargers().register(at.bob, at.site, yard.draft()));
        at.withData();
        at.records(() -> chargers().register(at.bob, at.site, yard.draft()), ChargerRegistered.class, AssetAdded.class);
    }

    @Test
    void a_new_charger_was_never_seen_and_has_nothing_set() {
        SharedSite at = new SharedSite(world());
        RegisteredCharger made =
                chargers().register(at.ada, at.site, new Yard(world()).draft()).orThrow();
        ReachableCharger seen =
                chargers().get(at.ada, made.charger().charger().id()).orThrow();
        assertThat(seen).as("%s", world().name()).isEqualTo(made.charger());
        assertThat(seen.level()).isEqualTo(AccessLevel.OWNER);
        assertThat(seen.licenses()).isEqualTo(LicenseFlags.NONE);
        Charger charger = seen.charger();
        assertThat(charger.place()).isEqualTo(new Whereabouts.OnSite(at.site));
        assertThat(charger.condition()).isEqualTo(Condition.FRESH);
        assertThat(charger.reference()).isEmpty();
        assertThat(charger.connectors()).containsExactly(Connector.numbered(1));
        assertThat(charger.createdAt()).isEqualTo(clock().instant()).isEqualTo(charger.updatedAt());
        assertThat(access().can(at.bob, AccessLevel.BASIC, charger.id())).isTrue();
        assertThat(access().can(at.bob, AccessLevel.SENSITIVE, charger.id())).isFalse();
    }

    @Test
    void a_pincode_keeps_its_leading_zeros_and_one_is_made_where_none_is_given() {
        UserId ada = world().user("ada");
        RegisteredCharger given = chargers()
                .register(ada, ChargerDraft.identity("with").pincode("0000000000000000"))
                .orThrow();
        RegisteredCharger made =
                chargers().register(ada, ChargerDraft.identity("without")).orThrow();
        assertThat(given.pincode().text()).isEqualTo("0000000000000000");
        assertThat(made.pincode()).isNotEqualTo(given.pincode());
        for (RegisteredCharger one : new RegisteredCharger[] {given, made}) {
            assertThat(chargers().pincode(ada, one.charger().charger().id()).orThrow())
                    .as("%s", world().name())
                    .isEqualTo(one.pincode());
            assertThat(one.toString() + world().log())
                    .doesNotContain(one.pincode().text());
        }
    }

    @Test
    void only_sensitive_access_sees_a_pincode() {
        SharedSite at = new SharedSite(world());
        ChargerId charger = new Yard(world()).on(at.site, at.ada);
        at.refused("not_permitted", () -> chargers().pincode(at.bob, charger));
        at.refused("charger_not_found", () -> chargers().pincode(at.cleo, charger));
        at.withData();
        assertThat(chargers().pincode(at.bob, charger).orThrow()).isEqualTo(new Pincode(Yard.PINCODE));
        clock().set(at.later());
        at.refused("not_permitted", () -> chargers().pincode(at.bob, charger));
    }

    @Test
    void an_identity_is_unique_over_all_teams_until_its_charger_is_deleted() {
        SharedSite at = new SharedSite(world());
        ChargerDraft draft = ChargerDraft.identity("CP-one");
        ChargerId first = new Yard(world()).on(at.site, at.ada, draft);
        at.refused("identity_taken", () -> chargers().register(at.ada, at.site, draft));
        at.refused("identity_taken", () -> chargers().register(at.cleo, at.other, draft));
        at.refused("identity_taken", () -> chargers().register(world().user("loner"), draft));
        at.refused("identity_taken", () -> chargers().register(at.cleo, ChargerDraft.identity("  CP-one ")));
        at.records(() -> chargers().register(at.cleo, ChargerDraft.identity("CP-ONE")), ChargerRegistered.class);
        chargers().delete(at.ada, first).orThrow();
        at.records(() -> chargers().register(at.cleo, draft), ChargerRegistered.class);
        at.refused("charger_not_found", () -> chargers().get(at.ada, first));
    }

    @Test
    void sensitive_access_changes_and_clears_a_reference() {
        SharedSite at = new SharedSite(world());
        ChargerId charger = new Yard(world()).on(at.site, at.ada);
        at.refused("not_permitted", () -> chargers().changeReference(at.bob, charger, "Gate"));
        at.refused("charger_not_found", () -> chargers().changeReference(at.cleo, charger, "Gate"));
        at.withData();
        clock().advance(Duration.ofSeconds(1));
        at.records(() -> chargers().changeReference(at.bob, charger, " Gate \uD83D\uDE97 "), ReferenceChanged.class);
        at.records(() -> chargers().changeReference(at.ada, charger, "Gate \uD83D\uDE97"));
        Charger named = chargers().get(at.bob, charger).orThrow().charger();
        assertThat(named.reference()).as("%s", world().name()).contains("Gate \uD83D\uDE97");
        assertThat(named.updatedAt()).isEqualTo(clock().instant()).isAfter(named.createdAt());
        at.records(() -> chargers().changeReference(at.ada, charger, null), ReferenceChanged.class);
        at.records(() -> chargers().changeReference(at.ada, charger, null));
        assertThat(chargers().get(at.bob, charger).orThrow().charger().reference())
                .isEmpty();
    }

    @Test
    void sensitive_access_sets_a_plug_and_a_report_leaves_that_alone() {
        SharedSite at = new SharedSite(world());
        Yard yard = new Yard(world());
        ChargerId charger = yard.on(at.site, at.ada, yard.draft().connectors(3));
        ConnectorSettings settings =
                ConnectorSettings.changes().phaseRotation(PhaseRotation.TSR).maxAmperage(32);
        at.refused("not_permitted", () -> chargers().setConnector(at.bob, charger, 2, settings));
        at.refused("connector_not_found", () -> chargers().setConnector(at.bob, charger, 4, settings));
        at.refused("charger_not_found", () -> chargers().setConnector(at.cleo, charger, 2, settings));
        at.records(() -> chargers().setConnector(at.ada, charger, 2, settings), ConnectorSet.class);
        at.records(() -> chargers().setConnector(at.ada, charger, 2, settings));
        at.records(
                () -> backOffice()
                        .report(
                                Yard.HOST,
                                charger,
                                ChargerReport.nothing()
                                        .connector(2, ConnectorStatus.CHARGING)
                                        .connector(5, ConnectorStatus.FAULTED)),
                ChargerReported.class);
        Charger seen = chargers().get(at.bob, charger).orThrow().charger();
        assertThat(seen.connectors()).extracting(Connector::number).containsExactly(1, 2, 3, 5);
        assertThat(seen.connector(2).orElseThrow().phaseRotation()).contains(PhaseRotation.TSR);
        assertThat(seen.connector(2).orElseThrow().maxAmperage()).contains(32);
        at.records(
                () -> chargers()
                        .setConnector(
                                at.ada, charger, 2, ConnectorSettings.changes().maxAmperage(null)),
                ConnectorSet.class);
        assertThat(chargers()
                        .get(at.ada, charger)
                        .orThrow()
                        .charger()
                        .connector(2)
                        .orElseThrow()
                        .maxAmperage())
                .isEmpty();
    }

    @Test
    void all_that_a_back_office_tells_comes_back_equal() {
        SharedSite at = new SharedSite(world());
        Yard yard = new Yard(world());
        ChargerId charger = yard.on(
                at.site,
                at.ada,
                yard.draft().vendor("Vattenfall").model("M\u00fcller 2").directCurrent());
        Charger told = Reports.everything(world(), charger);
        assertThat(told.hardware().parsedFirmwareVersion()).contains("1.24.3");
        assertThat(told.condition().lastConnectionAt()).contains(clock().instant());
        assertThat(chargers().get(at.ada, charger).orThrow().charger())
                .as("%s", world().name())
                .isEqualTo(told);
        assertThat(backOffice().charger(told.identity()).orThrow()).isEqualTo(told);
        Instant before = clock().instant();
        clock().advance(Duration.ofMinutes(3));
        at.records(() -> backOffice().report(Yard.HOST, charger, ChargerReport.online()));
        at.records(() -> backOffice().report(Yard.HOST, charger, ChargerReport.offline()), ChargerReported.class);
        Condition off = backOffice().charger(told.identity()).orThrow().condition();
        assertThat(off.lastConnectionAt()).contains(before);
        assertThat(off.lastDisconnectionAt()).contains(clock().instant());
        ChargerReport unseen = ChargerReport.nothing().connection(ConnectionStatus.NEVER_SEEN);
        at.refused("invalid", () -> backOffice().report(Yard.HOST, charger, unseen));
        ChargerId never = new ChargerId(new UUID(7, 7));
        at.refused("charger_not_found", () -> backOffice().report(Yard.HOST, never, ChargerReport.online()));
    }

    @Test
    void only_its_owner_deletes_a_charger_and_that_takes_it_out_of_every_list() {
        SharedSite at = new SharedSite(world()).withData();
        Yard yard = new Yard(world());
        ChargerId charger = yard.on(at.site, at.ada);
        siteTeams()
                .setScope(at.ada, at.site, at.guest, AssetScope.limited(charger.asset()))
                .orThrow();
        at.refused("not_permitted", () -> chargers().delete(at.bob, charger));
        at.refused("charger_not_found", () -> chargers().delete(at.cleo, charger));
        at.records(() -> chargers().delete(at.ada, charger), AssetRemoved.class, ChargerDeleted.class);
        assertThat(siteTeams().get(at.bob, at.site, at.guest).orThrow().scope()).isEqualTo(AssetScope.limited());
        at.refused("charger_not_found", () -> chargers().delete(at.ada, charger));
        ChargerId held = yard.heldBy(at.owner, at.ada);
        at.records(() -> chargers().deleteAndRevoke(at.ada, held), ChargerDeleted.class);
    }

    @Test
    void a_team_that_holds_a_charger_and_a_site_with_one_are_not_deleted() {
        SharedSite at = new SharedSite(world());
        Yard yard = new Yard(world());
        ChargerId held = yard.heldBy(at.other, at.cleo);
        at.refused("chargers_held", () -> teams().delete(at.cleo, at.other));
        ChargerId there = yard.on(at.site, at.ada);
        at.refused("assets_on_site", () -> sites().delete(at.ada, at.site));
        at.refused("invalid", () -> assets().remove(at.ada, at.site, there.asset()));
        at.refused("invalid", () -> assets().add(at.ada, at.site, held.asset()));
        chargers().delete(at.cleo, held).orThrow();
        at.records(() -> teams().delete(at.cleo, at.other), TeamDeleted.class);
        chargers().delete(at.ada, there).orThrow();
        assertThat(sites().delete(at.ada, at.site).isAccepted()).isTrue();
        assertThat(Optional.of(at.ada).map(user -> chargers().get(user, there).isAccepted()))
                .contains(false);
    }
}
