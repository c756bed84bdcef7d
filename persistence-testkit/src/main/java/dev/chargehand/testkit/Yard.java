package dev.chargehand.testkit;

import dev.chargehand.charger.ChargerDraft;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.license.License;
import dev.chargehand.license.LicenseId;
import dev.chargehand.license.PaymentId;
import dev.chargehand.license.ProductDraft;
import dev.chargehand.license.Purchase;
import dev.chargehand.license.Sku;
import dev.chargehand.license.Term;
import dev.chargehand.license.Tier;
import dev.chargehand.site.SiteId;
import dev.chargehand.spi.Reads;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;

/** Short ways to chargers and licenses in a world. Thread safe. */
public final class Yard {
    /** Who gives the host's own commands. */
    public static final UserId HOST = UserId.opaque("host");

    /** What is on the hardware of all chargers here; as a number it would be another. */
    public static final String PINCODE = "004217";

    private final World world;

    public Yard(World world) {
        this.world = world;
    }

    public ChargerDraft draft() {
        return ChargerDraft.identity(world.fresh("CP")).pincode(PINCODE);
    }

    /** A new charger on a site. */
    public ChargerId on(SiteId site, UserId actor) {
        return on(site, actor, draft());
    }

    public ChargerId on(SiteId site, UserId actor, ChargerDraft draft) {
        return world.chargehand()
                .chargers()
                .register(actor, site, draft)
                .orThrow()
                .charger()
                .charger()
                .id();
    }

    /** A new charger that a team holds. */
    public ChargerId heldBy(TeamId team, UserId actor) {
        return world.chargehand()
                .chargers()
                .register(actor, team, draft())
                .orThrow()
                .charger()
                .charger()
                .id();
    }

    /** A new product. */
    public Sku product(Tier tier, Term term) {
        ProductDraft draft = ProductDraft.of(world.fresh("SKU"), tier).term(term);
        return world.chargehand().backOffice().putProduct(HOST, draft).orThrow().sku();
    }

    public PaymentId payment() {
        return new PaymentId(world.fresh("pi"));
    }

    /** Begins a purchase. */
    public PaymentId begun(UserId buyer, TeamId payer, ChargerId charger, Sku sku) {
        return world.chargehand()
                .licenses()
                .begin(buyer, charger, sku, payer, payment())
                .orThrow()
                .payment();
    }

    /** Begins a purchase and confirms it. */
    public LicenseId bought(UserId buyer, TeamId payer, ChargerId charger, Sku sku) {
        PaymentId payment = begun(buyer, payer, charger, sku);
        return world.chargehand()
                .backOffice()
                .confirm(HOST, payment)
                .orThrow()
                .license()
                .orElseThrow();
    }

    /** The same of a product of its own. */
    public LicenseId bought(UserId buyer, TeamId payer, ChargerId charger, Tier tier, Term term) {
        return bought(buyer, payer, charger, product(tier, term));
    }

    /** A license as the storage keeps it. */
    public License license(LicenseId license) {
        return world.storage().write(unit -> unit.license(license)).orElseThrow();
    }

    public Purchase purchase(PaymentId payment) {
        Reads reads = world.storage().reads();
        return reads.purchase(payment).orElseThrow();
    }
}
