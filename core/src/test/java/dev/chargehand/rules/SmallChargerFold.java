package dev.chargehand.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.charger.Charger;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.Connector;
import dev.chargehand.charger.Whereabouts;
import dev.chargehand.event.ChargerEvent;

/**
 * The part of the fold that is about chargers. An asset comes onto the site after its charger does and leaves it before, so that no
 * list names what is not there.
 */
interface SmallChargerFold extends ChargerEvent.Handler {
    SmallWorld world();

    @Override
    default void on(ChargerEvent.ChargerRegistered event) {
        Charger charger = event.charger();
        assertThat(world().chargers.named(charger.identity())).isEmpty();
        assertThat(world().assets).doesNotContainKey(charger.id().asset());
        assertThat(world().chargers.all.put(charger.id(), charger)).isNull();
    }

    @Override
    default void on(ChargerEvent.ReferenceChanged event) {
        Charger charger = charger(event.charger());
        assertThat(event.before()).isEqualTo(charger.reference());
        assertThat(event.after()).isNotEqualTo(event.before());
        put(charger.with(event.after(), world().now));
    }

    @Override
    default void on(ChargerEvent.ChargerAttached event) {
        Charger charger = charger(event.charger());
        assertThat(charger.place()).isEqualTo(new Whereabouts.HeldBy(event.from()));
        assertThat(event.before()).isEqualTo(charger.reported());
        put(charger.moved(new Whereabouts.OnSite(event.to()), world().now));
    }

    @Override
    default void on(ChargerEvent.ChargerDetached event) {
        Charger charger = gone(event.charger());
        assertThat(charger.place()).isEqualTo(new Whereabouts.OnSite(event.from()));
        assertThat(event.before()).isEqualTo(charger.reported());
        put(charger.moved(new Whereabouts.HeldBy(event.to()), world().now));
    }

    @Override
    default void on(ChargerEvent.ChargerMoved event) {
        Charger charger = gone(event.charger());
        assertThat(charger.place()).isEqualTo(new Whereabouts.OnSite(event.from()));
        assertThat(event.to()).isNotEqualTo(event.from());
        assertThat(event.before()).isEqualTo(charger.reported());
        put(charger.moved(new Whereabouts.OnSite(event.to()), world().now));
    }

    @Override
    default void on(ChargerEvent.ConnectorSet event) {
        Charger charger = charger(event.charger());
        Connector before = charger.connector(event.before().number()).orElseThrow();
        assertThat(event.before()).isEqualTo(before);
        assertThat(event.after()).isNotEqualTo(before);
        assertThat(event.after().number()).isEqualTo(before.number());
        put(charger.with(event.after(), world().now));
    }

    @Override
    default void on(ChargerEvent.ChargerReported event) {
        Charger charger = charger(event.charger());
        assertThat(event.before()).isEqualTo(charger.reported());
        assertThat(event.after()).isNotEqualTo(event.before());
        put(charger.with(event.after(), world().now));
    }

    @Override
    default void on(ChargerEvent.ChargerDeleted event) {
        assertThat(gone(event.charger().id())).isEqualTo(event.charger());
        world().chargers.all.remove(event.charger().id());
    }

    private Charger charger(ChargerId id) {
        return world().chargers.get(id).orElseThrow(() -> new AssertionError("there is no charger " + id));
    }

    /** One that is no asset of a site any more. */
    private Charger gone(ChargerId id) {
        assertThat(world().assets).doesNotContainKey(id.asset());
        return charger(id);
    }

    private void put(Charger charger) {
        world().chargers.all.put(charger.id(), charger);
    }
}
