package dev.chargehand.rules;

import static dev.chargehand.rules.LicenseSamples.CHARGER;
import static dev.chargehand.rules.LicenseSamples.OTHER;
import static dev.chargehand.rules.LicenseSamples.charger;
import static dev.chargehand.rules.LicenseSamples.payment;
import static dev.chargehand.rules.LicenseSamples.pending;
import static dev.chargehand.rules.LicenseSamples.product;
import static dev.chargehand.rules.Samples.NOW;
import static dev.chargehand.rules.Samples.SITE;
import static dev.chargehand.rules.Samples.TEAM;
import static dev.chargehand.rules.Samples.ownerAccess;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.ChargerRefusal;
import dev.chargehand.Policy;
import dev.chargehand.charger.Charger;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.LicenseFlags;
import dev.chargehand.charger.ReachableCharger;
import dev.chargehand.charger.Whereabouts;
import dev.chargehand.event.AssetEvent.AssetRemoved;
import dev.chargehand.event.ChargerEvent.ChargerDeleted;
import dev.chargehand.event.Event;
import dev.chargehand.event.LicenseEvent;
import dev.chargehand.event.LicenseEvent.LicenseStatusChanged;
import dev.chargehand.event.LicenseEvent.PurchaseAbandoned;
import dev.chargehand.facts.CallerFacts;
import dev.chargehand.facts.Standing;
import dev.chargehand.license.Billing;
import dev.chargehand.license.License;
import dev.chargehand.license.LicenseId;
import dev.chargehand.license.LicenseState;
import dev.chargehand.license.LicenseStatus;
import dev.chargehand.license.Purchase;
import dev.chargehand.license.Term;
import dev.chargehand.license.Tier;
import dev.chargehand.site.AssetScope;
import dev.chargehand.team.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** A charger and its licenses: what becomes of the one while something is done to the other. */
@Domain(LicenseDomain.class)
@Domain(DomainContext.Global.class)
class ChargerLicensesProperties {
    /** The owner's. */
    private static final Optional<CallerFacts> ON_SITE = Optional.of(
            new CallerFacts(Samples.site(), List.of(new Standing(ownerAccess(1), AssetScope.all(), Role.MEMBER))));

    @Property
    void i_80_a_license_follows_its_charger_onto_a_site_off_it_and_to_another(
            @ForAll List<License> licenses, @ForAll Duration grace) {
        Policy policy = LicenseSamples.grace(grace);
        LicenseFlags flags = LicenseStates.flags(licenses, policy.licenses(), NOW);
        Charger held = charger(CHARGER, new Whereabouts.HeldBy(TEAM));
        Decision<ReachableCharger> attached = AttachmentRules.attach(
                new AttachmentRules.Attach(SITE, held.identity()), ON_SITE, Optional.of(held), licenses, policy, NOW);
        Decision<ReachableCharger> moved = AttachmentRules.move(
                new AttachmentRules.Move(CHARGER, Samples.siteId(2)),
                Way.OWNER.to(CHARGER),
                ON_SITE,
                licenses,
                policy,
                NOW);
        Decision<Charger> detached = AttachmentRules.detach(
                new AttachmentRules.Detach(CHARGER), Way.DATA.to(CHARGER), Optional.of(TEAM), policy, NOW);
        assertThat(attached.outcome().orThrow().licenses()).isEqualTo(flags);
        assertThat(moved.outcome().orThrow().licenses()).isEqualTo(flags);
        assertThat(detached.outcome().isAccepted()).isTrue();
        for (Decision<?> decision : List.of(attached, moved, detached)) {
            assertThat(decision.events()).isNotEmpty().noneMatch(LicenseEvent.class::isInstance);
        }
    }

    @Property
    void i_90_a_charger_with_a_license_that_has_not_ended_is_deleted_only_when_that_is_to_be_revoked(
            @ForAll List<License> licenses,
            @ForAll Duration grace,
            @ForAll boolean revoking,
            @ForAll boolean held,
            @ForAll boolean buying) {
        Policy policy = LicenseSamples.grace(grace);
        List<Purchase> open = buying ? List.of(pending(1, Tier.PRO, Term.months(1))) : List.of();
        Way way = held ? Way.HOLDER : Way.OWNER;
        List<License> running = licenses.stream()
                .filter(one ->
                        one.ends().filter(end -> !NOW.isBefore(end.plus(grace))).isEmpty())
                .toList();
        Decision<ChargerId> decision = ChargerRules.delete(
                new ChargerRules.Delete(CHARGER, revoking), way.to(CHARGER), licenses, open, policy, NOW);
        if (!running.isEmpty() && !revoking) {
            assertThat(decision).isEqualTo(Decision.refuse(new ChargerRefusal.LicensesRunning(CHARGER)));
            return;
        }
        List<Event> expected = new ArrayList<>();
        running.forEach(
                one -> expected.add(new LicenseStatusChanged(one.id(), CHARGER, one.status(), LicenseStatus.REVOKED)));
        open.forEach(one -> expected.add(new PurchaseAbandoned(one.payment(), CHARGER)));
        Charger charger = way.to(CHARGER).orElseThrow().charger();
        if (!held) {
            expected.add(new AssetRemoved(SITE, CHARGER.asset()));
        }
        expected.add(new ChargerDeleted(charger));
        assertThat(decision).isEqualTo(new Decision.Accepted<>(CHARGER, expected));
    }

    @Property
    void i_83_and_i_90_a_payment_for_a_charger_that_was_deleted_comes_too_late(@ForAll Term term) {
        LicenseBook book = new LicenseBook();
        Purchase open = pending(1, Tier.PRO, term);
        Decision<ChargerId> deleted = ChargerRules.delete(
                new ChargerRules.Delete(CHARGER, true),
                Way.HOLDER.to(CHARGER),
                List.of(),
                List.of(open),
                Policy.DEFAULT,
                NOW);
        assertThat(deleted.events()).contains(new PurchaseAbandoned(payment(1), CHARGER));
        book.purchases.put(payment(1), open.abandoned(NOW));
        assertThat(Samples.told(book.confirm(1))).isEqualTo("purchase_closed");
        assertThat(book.licenses).isEmpty();
    }

    /** How a license can be lost while its charger stays. */
    private enum Loss {
        SUSPENDED,
        REVOKED,
        ENDED,
        TAKEN_AWAY
    }

    @Property
    void i_92_losing_a_license_changes_nothing_but_the_license_and_what_is_bought_next_restores_the_flag(
            @ForAll Tier tier, @ForAll Loss loss, @ForAll Term term) {
        LicenseBook book = new LicenseBook();
        List<Event> events = new ArrayList<>(book.begin(1, Billing.PARTNER, product(tier, Term.days(5), true))
                .events());
        LicenseId id = book.current(CHARGER).get(0).id();
        assertThat(on(book, tier)).isTrue();
        switch (loss) {
            case SUSPENDED -> events.addAll(book.suspend(id).events());
            case REVOKED -> events.addAll(book.revoke(id).events());
            case ENDED -> book.now = LicenseSamples.days(5);
            case TAKEN_AWAY -> events.addAll(book.transfer(id, OTHER).events());
        }
        assertThat(on(book, tier)).isFalse();
        if (loss == Loss.SUSPENDED) {
            events.addAll(book.reinstate(id).events());
        } else {
            events.addAll(
                    book.begin(2, Billing.PARTNER, product(tier, term, true)).events());
        }
        assertThat(on(book, tier)).isTrue();
        assertThat(events).allMatch(LicenseEvent.class::isInstance);
    }

    @Property
    void i_88_and_i_90_a_suspended_license_stands_in_the_way_until_its_end(@ForAll License license) {
        License suspended = license.with(LicenseStatus.SUSPENDED, NOW);
        Instant after = suspended.ends().orElse(License.LAST_END);
        for (Instant at : List.of(after.minusMillis(1), after)) {
            Decision<ChargerId> decision = ChargerRules.delete(
                    new ChargerRules.Delete(CHARGER, false),
                    Way.HOLDER.to(CHARGER),
                    List.of(suspended),
                    List.of(),
                    Policy.DEFAULT,
                    at);
            boolean over = LicenseStates.of(suspended, Policy.DEFAULT.licenses(), at) == LicenseState.EXPIRED;
            assertThat(decision.outcome().isAccepted()).isEqualTo(over);
            assertThat(over).isEqualTo(suspended.ends().isPresent() && at.equals(after));
        }
    }

    private static boolean on(LicenseBook book, Tier tier) {
        return tier == Tier.SMART
                ? book.flags(CHARGER).smart()
                : book.flags(CHARGER).pro();
    }
}
