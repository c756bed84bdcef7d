/** Who may do what at which EV-charging site: the domain, its rules and the port that storages implement. */
@org.jspecify.annotations.NullMarked
module dev.chargehand.core {
    requires static org.jspecify;
    requires static com.google.errorprone.annotations;

    exports dev.chargehand;
    exports dev.chargehand.access;
    exports dev.chargehand.backoffice;
    exports dev.chargehand.charger;
    exports dev.chargehand.event;
    exports dev.chargehand.facts;
    exports dev.chargehand.invitation;
    exports dev.chargehand.license;
    exports dev.chargehand.request;
    exports dev.chargehand.site;
    exports dev.chargehand.spi;
    exports dev.chargehand.team;
}
