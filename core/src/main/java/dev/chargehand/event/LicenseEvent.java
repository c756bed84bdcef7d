package dev.chargehand.event;

import dev.chargehand.charger.ChargerId;
import dev.chargehand.license.License;
import dev.chargehand.license.LicenseId;
import dev.chargehand.license.LicenseStatus;
import dev.chargehand.license.PaymentId;
import dev.chargehand.license.Period;
import dev.chargehand.license.Purchase;
import java.util.UUID;

/** Something that happened to the licenses of a charger, or to a purchase of one. */
public sealed interface LicenseEvent extends Event {
    @Override
    default void handle(Event.Handler handler) {
        handler.on(this);
    }

    /**
     * Calls the handler's method for this kind.
     *
     * @param handler one method a kind
     */
    void handle(Handler handler);

    /** One method for each kind of these events. */
    interface Handler {
        /**
         * A license came to be.
         *
         * @param event what happened
         */
        void on(LicenseIssued event);

        /**
         * A license was given new dates.
         *
         * @param event what happened
         */
        void on(LicenseRenewed event);

        /**
         * A license was suspended, reinstated, revoked or replaced.
         *
         * @param event what happened
         */
        void on(LicenseStatusChanged event);

        /**
         * A license went from one charger to another (I-89).
         *
         * @param event what happened
         */
        void on(LicenseTransferred event);

        /**
         * A license is to be bought; nothing was given yet.
         *
         * @param event what happened
         */
        void on(PurchaseBegun event);

        /**
         * A purchase was paid, or is billed later. What it gave follows.
         *
         * @param event what happened
         */
        void on(PurchaseConfirmed event);

        /**
         * A purchase was not paid, and gave nothing.
         *
         * @param event what happened
         */
        void on(PurchaseAbandoned event);
    }

    /**
     * A license came to be.
     *
     * @param license the license
     */
    record LicenseIssued(License license) implements LicenseEvent {
        @Override
        public UUID aggregate() {
            return license.charger().value();
        }

        @Override
        public void handle(Handler handler) {
            handler.on(this);
        }
    }

    /**
     * A license was given new dates.
     *
     * @param license which license
     * @param charger its charger
     * @param before its dates as they were
     * @param after its dates now
     */
    record LicenseRenewed(LicenseId license, ChargerId charger, Period before, Period after) implements LicenseEvent {
        @Override
        public UUID aggregate() {
            return charger.value();
        }

        @Override
        public void handle(Handler handler) {
            handler.on(this);
        }
    }

    /**
     * A license was suspended, reinstated, revoked or replaced.
     *
     * @param license which license
     * @param charger its charger
     * @param before its status as it was
     * @param after its status now
     */
    record LicenseStatusChanged(LicenseId license, ChargerId charger, LicenseStatus before, LicenseStatus after)
            implements LicenseEvent {
        @Override
        public UUID aggregate() {
            return charger.value();
        }

        @Override
        public void handle(Handler handler) {
            handler.on(this);
        }
    }

    /**
     * A license went from one charger to another (I-89).
     *
     * @param license which license
     * @param from the charger that lost it
     * @param to the charger that got it
     */
    record LicenseTransferred(LicenseId license, ChargerId from, ChargerId to) implements LicenseEvent {
        @Override
        public UUID aggregate() {
            return from.value();
        }

        @Override
        public void handle(Handler handler) {
            handler.on(this);
        }
    }

    /**
     * A license is to be bought; nothing was given yet.
     *
     * @param purchase the purchase, pending
     */
    record PurchaseBegun(Purchase purchase) implements LicenseEvent {
        @Override
        public UUID aggregate() {
            return purchase.charger().value();
        }

        @Override
        public void handle(Handler handler) {
            handler.on(this);
        }
    }

    /**
     * A purchase was paid, or is billed later. What it gave follows.
     *
     * @param payment which purchase
     * @param charger its charger
     * @param license the license that it gave or renewed
     */
    record PurchaseConfirmed(PaymentId payment, ChargerId charger, LicenseId license) implements LicenseEvent {
        @Override
        public UUID aggregate() {
            return charger.value();
        }

        @Override
        public void handle(Handler handler) {
            handler.on(this);
        }
    }

    /**
     * A purchase was not paid, and gave nothing.
     *
     * @param payment which purchase
     * @param charger its charger
     */
    record PurchaseAbandoned(PaymentId payment, ChargerId charger) implements LicenseEvent {
        @Override
        public UUID aggregate() {
            return charger.value();
        }

        @Override
        public void handle(Handler handler) {
            handler.on(this);
        }
    }
}
