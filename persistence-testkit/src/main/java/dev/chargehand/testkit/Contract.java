package dev.chargehand.testkit;

import dev.chargehand.Chargehand;
import dev.chargehand.access.Access;
import dev.chargehand.backoffice.BackOffice;
import dev.chargehand.charger.Chargers;
import dev.chargehand.invitation.Invitations;
import dev.chargehand.license.Licenses;
import dev.chargehand.request.DataRequests;
import dev.chargehand.site.Assets;
import dev.chargehand.site.SiteTeams;
import dev.chargehand.site.Sites;
import dev.chargehand.spi.Storage;
import dev.chargehand.team.Teams;
import dev.chargehand.testkit.model.Snapshot;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * What all contracts share: an empty storage before each test and each property, and after it the proof that the event log
 * folds to the state.
 */
public abstract class Contract {
    private StorageFixture fixture;
    private World world;

    protected Contract() {}

    /** A new fixture; it is opened, used by one test, and closed. */
    protected abstract StorageFixture fixture();

    @BeforeEach
    @BeforeProperty
    protected void openAnEmptyStorage() {
        fixture = fixture();
        world = new World(fixture.name(), fixture.open());
    }

    @AfterEach
    @AfterProperty
    protected void theLogFoldsToTheState() {
        try (StorageFixture open = fixture) {
            Snapshot.assertIsFold(open.name(), world.storage(), world.log());
        }
    }

    /** Says in the build's output how much was tried. */
    protected void report(String line) {
        System.out.println(line);
    }

    protected final StorageFixture opened() {
        return fixture;
    }

    protected final World world() {
        return world;
    }

    /** Goes on with what a restart of the host would find. */
    protected final void reopen() {
        world = new World(fixture.name(), fixture.reopen());
    }

    protected final Storage storage() {
        return world.storage();
    }

    protected final MutableClock clock() {
        return world.clock();
    }

    protected final Chargehand chargehand() {
        return world.chargehand();
    }

    protected final Teams teams() {
        return chargehand().teams();
    }

    protected final Sites sites() {
        return chargehand().sites();
    }

    protected final Access access() {
        return chargehand().access();
    }

    protected final SiteTeams siteTeams() {
        return chargehand().siteTeams();
    }

    protected final Assets assets() {
        return chargehand().assets();
    }

    protected final Chargers chargers() {
        return chargehand().chargers();
    }

    protected final Licenses licenses() {
        return chargehand().licenses();
    }

    protected final BackOffice backOffice() {
        return chargehand().backOffice();
    }

    protected final DataRequests requests() {
        return chargehand().requests();
    }

    protected final Invitations invitations() {
        return chargehand().invitations();
    }
}
