package dev.chargehand.testkit.model;

import dev.chargehand.charger.Charger;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.ConnectionStatus;
import dev.chargehand.charger.Reported;
import dev.chargehand.charger.Whereabouts;
import dev.chargehand.event.ChargerEvent;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import java.util.Optional;

/** The part of a fold that is about chargers. Their coming onto a site and leaving it as assets is told apart. */
final class ChargerFold implements ChargerEvent.Handler {
    private final State state;
    private final FoldChecks checks;

    ChargerFold(State state, FoldChecks checks) {
        this.state = state;
        this.checks = checks;
    }

    @Override
    public void on(ChargerEvent.ChargerRegistered event) {
        Charger charger = event.charger();
        charger.place().site().ifPresent(site -> checks.present(state.sites().get(site), event));
        charger.place().holder().ifPresent(team -> checks.present(state.teams().get(team), event));
        checks.expect(
                state.chargers().values().stream()
                        .noneMatch(other -> other.identity().equals(charger.identity())),
                "takes an identity that no other charger has",
                event);
        checks.expectNew(state.chargers().putIfAbsent(charger.id(), charger), event);
        expectNoAsset(charger.id(), event);
    }

    @Override
    public void on(ChargerEvent.ReferenceChanged event) {
        Charger charger = charger(event.charger(), event);
        checks.expect(charger.reference().equals(event.before()), "names what was before", event);
        checks.expect(!event.before().equals(event.after()), "changes something", event);
        put(charger.with(event.after(), checks.at()));
    }

    @Override
    public void on(ChargerEvent.ChargerAttached event) {
        move(event.charger(), heldBy(event.from(), event), onSite(event.to(), event), event.before(), event);
    }

    @Override
    public void on(ChargerEvent.ChargerDetached event) {
        move(event.charger(), onSite(event.from(), event), heldBy(event.to(), event), event.before(), event);
    }

    @Override
    public void on(ChargerEvent.ChargerMoved event) {
        checks.expect(!event.from().equals(event.to()), "changes something", event);
        move(event.charger(), onSite(event.from(), event), onSite(event.to(), event), event.before(), event);
    }

    @Override
    public void on(ChargerEvent.ConnectorSet event) {
        Charger charger = charger(event.charger(), event);
        checks.expect(
                charger.connector(event.before().number()).equals(Optional.of(event.before()))
                        && event.before().number() == event.after().number(),
                "names what was before",
                event);
        checks.expect(!event.before().equals(event.after()), "changes something", event);
        checks.expect(event.before().status().equals(event.after().status()), "leaves the status alone", event);
        put(charger.with(event.after(), checks.at()));
    }

    @Override
    public void on(ChargerEvent.ChargerReported event) {
        Charger charger = charger(event.charger(), event);
        checks.expect(charger.reported().equals(event.before()), "names what was before", event);
        checks.expect(!event.before().equals(event.after()), "changes something", event);
        checks.expect(
                event.before().condition().connection() == ConnectionStatus.NEVER_SEEN
                        || event.after().condition().connection() != ConnectionStatus.NEVER_SEEN,
                "does not forget that the charger was seen",
                event);
        put(charger.with(event.after(), checks.at()));
    }

    @Override
    public void on(ChargerEvent.ChargerDeleted event) {
        ChargerId id = event.charger().id();
        checks.expect(event.charger().equals(state.chargers().remove(id)), "names the charger as it was", event);
        expectNoAsset(id, event);
        checks.expect(
                state.purchases().values().stream()
                        .noneMatch(one -> one.isPending() && one.charger().equals(id)),
                "leaves no purchase for the charger pending",
                event);
        state.licenses().values().removeIf(license -> license.charger().equals(id));
    }

    private void move(ChargerId id, Whereabouts from, Whereabouts to, Reported before, Object event) {
        Charger charger = charger(id, event);
        checks.expect(charger.place().equals(from), "names where the charger was", event);
        checks.expect(charger.reported().equals(before), "names what was set up", event);
        expectNoAsset(id, event);
        put(charger.moved(to, checks.at()));
    }

    private Whereabouts onSite(SiteId site, Object event) {
        return new Whereabouts.OnSite(
                checks.present(state.sites().get(site), event).id());
    }

    private Whereabouts heldBy(TeamId team, Object event) {
        return new Whereabouts.HeldBy(
                checks.present(state.teams().get(team), event).id());
    }

    /** It has left its site as an asset before it leaves as a charger, and comes onto one as an asset after. */
    private void expectNoAsset(ChargerId id, Object event) {
        checks.expect(!state.assets().containsKey(id.asset()), "finds the charger's asset on no site", event);
    }

    private Charger charger(ChargerId id, Object event) {
        return checks.present(state.chargers().get(id), event);
    }

    private void put(Charger charger) {
        state.chargers().put(charger.id(), charger);
    }
}
