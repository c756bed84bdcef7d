package dev.chargehand.memory;

import dev.chargehand.testkit.AttachmentContract;
import dev.chargehand.testkit.CapabilityContract;
import dev.chargehand.testkit.ChargerContract;
import dev.chargehand.testkit.ChargerCursorContract;
import dev.chargehand.testkit.ChargerInputContract;
import dev.chargehand.testkit.ChargerListContract;
import dev.chargehand.testkit.ChargerVisibilityContract;
import dev.chargehand.testkit.LicenseContract;
import dev.chargehand.testkit.LicenseTransferContract;
import dev.chargehand.testkit.ProductContract;
import dev.chargehand.testkit.PurchaseContract;
import dev.chargehand.testkit.RenewalContract;
import dev.chargehand.testkit.StorageFixture;
import dev.chargehand.testkit.WhoReachesChargerContract;
import java.util.List;

/** The contracts on chargers and licenses on the faulty storage. Nested, so that only {@link TeethTest} finds these. */
final class FaultyChargerRuns {
    static final List<Class<?>> ALL = List.of(
            Charger.class,
            ChargerInput.class,
            Attachment.class,
            ChargerVisibility.class,
            ChargerCursor.class,
            WhoReachesCharger.class,
            Product.class,
            Purchase.class,
            Renewal.class,
            License.class,
            LicenseTransfer.class,
            Capability.class,
            ChargerList.class);

    private FaultyChargerRuns() {}

    static final class Charger extends ChargerContract {
        @Override
        protected StorageFixture fixture() {
            return new FaultyFixture();
        }
    }

    static final class ChargerInput extends ChargerInputContract {
        @Override
        protected StorageFixture fixture() {
            return new FaultyFixture();
        }
    }

    static final class Attachment extends AttachmentContract {
        @Override
        protected StorageFixture fixture() {
            return new FaultyFixture();
        }
    }

    static final class ChargerVisibility extends ChargerVisibilityContract {
        @Override
        protected StorageFixture fixture() {
            return new FaultyFixture();
        }
    }

    static final class ChargerCursor extends ChargerCursorContract {
        @Override
        protected StorageFixture fixture() {
            return new FaultyFixture();
        }
    }

    static final class WhoReachesCharger extends WhoReachesChargerContract {
        @Override
        protected StorageFixture fixture() {
            return new FaultyFixture();
        }
    }

    static final class Product extends ProductContract {
        @Override
        protected StorageFixture fixture() {
            return new FaultyFixture();
        }
    }

    static final class Purchase extends PurchaseContract {
        @Override
        protected StorageFixture fixture() {
            return new FaultyFixture();
        }
    }

    static final class Renewal extends RenewalContract {
        @Override
        protected StorageFixture fixture() {
            return new FaultyFixture();
        }
    }

    static final class License extends LicenseContract {
        @Override
        protected StorageFixture fixture() {
            return new FaultyFixture();
        }
    }

    static final class LicenseTransfer extends LicenseTransferContract {
        @Override
        protected StorageFixture fixture() {
            return new FaultyFixture();
        }
    }

    static final class Capability extends CapabilityContract {
        @Override
        protected StorageFixture fixture() {
            return new FaultyFixture();
        }
    }

    static final class ChargerList extends ChargerListContract {
        @Override
        protected StorageFixture fixture() {
            return new FaultyFixture();
        }
    }
}
