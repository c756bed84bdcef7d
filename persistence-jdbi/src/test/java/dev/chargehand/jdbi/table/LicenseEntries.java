package dev.chargehand.jdbi.table;

import dev.chargehand.PageRequest;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.license.LicenseId;
import dev.chargehand.license.PaymentId;
import dev.chargehand.license.ProductDraft;
import dev.chargehand.license.Sku;
import dev.chargehand.license.Tier;
import java.util.List;
import java.util.UUID;

/** The calls on products, purchases and licenses. The team that pays is one of the caller's. */
final class LicenseEntries {
    private static final PageRequest PAGE = PageRequest.first(50);

    private LicenseEntries() {}

    static List<Entry> commands() {
        return List.of(
                Entry.onSites("begin purchase", "licenses().begin", at -> {
                    ChargerId charger = at.charger();
                    Sku sku = at.product();
                    return caller ->
                            at.chargehand.licenses().begin(caller, charger, sku, at.team(caller), Scene.payment());
                }),
                Entry.onSites("buy as partner", "licenses().buyAsPartner", at -> {
                    ChargerId charger = at.charger();
                    Sku sku = at.product();
                    return caller -> at.chargehand
                            .licenses()
                            .buyAsPartner(caller, charger, sku, at.team(caller), Scene.payment());
                }),
                Entry.onSites("transfer license", "licenses().transfer", at -> {
                    LicenseId license = at.license(at.licensed());
                    ChargerId other = at.charger();
                    return caller -> at.chargehand.licenses().transfer(caller, license, other);
                }),
                Entry.byHost(
                        "put product",
                        "backOffice().putProduct",
                        at -> host -> at.chargehand
                                .backOffice()
                                .putProduct(host, ProductDraft.of("sku-" + UUID.randomUUID(), Tier.SMART))),
                Entry.byHost("retire product", "backOffice().retireProduct", at -> {
                    Sku sku = at.product();
                    return host -> at.chargehand.backOffice().retireProduct(host, sku);
                }),
                Entry.byHost("confirm purchase", "backOffice().confirm", at -> {
                    PaymentId pending = at.pending(at.charger());
                    return host -> at.chargehand.backOffice().confirm(host, pending);
                }),
                Entry.byHost("abandon purchase", "backOffice().abandon", at -> {
                    PaymentId pending = at.pending(at.charger());
                    return host -> at.chargehand.backOffice().abandon(host, pending);
                }),
                Entry.byHost("suspend license", "backOffice().suspend", at -> {
                    LicenseId license = at.license(at.licensed());
                    return host -> at.chargehand.backOffice().suspend(host, license);
                }),
                Entry.byHost("reinstate license", "backOffice().reinstate", at -> {
                    LicenseId license = at.license(at.licensed());
                    at.chargehand.backOffice().suspend(at.ownersAdmin, license).orThrow();
                    return host -> at.chargehand.backOffice().reinstate(host, license);
                }),
                Entry.byHost("revoke license", "backOffice().revoke", at -> {
                    LicenseId license = at.license(at.licensed());
                    return host -> at.chargehand.backOffice().revoke(host, license);
                }));
    }

    static List<Entry> questions() {
        return List.of(
                Entry.onSites("licenses of charger", "licenses().ofCharger", at -> {
                    ChargerId charger = at.charger();
                    return caller -> at.chargehand.licenses().ofCharger(caller, charger, PAGE);
                }),
                Entry.onSites(
                        "capabilities",
                        "licenses().capabilities",
                        at -> caller -> at.chargehand.licenses().capabilities(caller, at.site)),
                Entry.forAnyone("purchase", "licenses().purchase, of one's own team", at -> caller -> {
                    ChargerId charger = at.heldBy(caller);
                    PaymentId payment = Scene.payment();
                    at.chargehand
                            .licenses()
                            .begin(caller, charger, at.product(), at.team(caller), payment)
                            .orThrow();
                    return at.chargehand.licenses().purchase(caller, payment);
                }),
                Entry.forAnyone(
                        "products",
                        "licenses().products",
                        at -> caller -> at.chargehand.licenses().products(PAGE)));
    }
}
