package dev.chargehand.testkit.sql;

import dev.chargehand.Chargehand;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.license.LicenseId;
import dev.chargehand.license.PaymentId;
import dev.chargehand.license.ProductDraft;
import dev.chargehand.license.Sku;
import dev.chargehand.license.Term;
import dev.chargehand.license.Tier;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import dev.chargehand.testkit.World;
import dev.chargehand.testkit.Yard;
import java.time.Duration;

/** Every command on products, purchases and licenses, for chargers on one site of ada's. */
final class LicenseCosts {
    private final Chargehand library;
    private final World world;
    private final CostNotes notes;
    private final Yard yard;
    private final UserId ada;
    private final TeamId team;
    private final SiteId site;

    LicenseCosts(World world, CostNotes notes, UserId ada, TeamId team, SiteId site) {
        this.world = world;
        this.library = world.chargehand();
        this.notes = notes;
        this.yard = new Yard(world);
        this.ada = ada;
        this.team = team;
        this.site = site;
    }

    void note() {
        products();
        ChargerId charger = yard.on(site, ada);
        Sku sku = yard.product(Tier.SMART, Term.days(1));
        purchases(charger, sku);
        LicenseId license = yard.bought(ada, team, charger, sku);
        licenses(charger, license, sku);
    }

    private void products() {
        ProductDraft draft = ProductDraft.of(world.fresh("SKU"), Tier.PRO);
        notes.command("put product", () -> library.backOffice().putProduct(Yard.HOST, draft));
        notes.command("change product", () -> library.backOffice().putProduct(Yard.HOST, draft.name("Other")));
        notes.command(
                "retire product",
                () -> library.backOffice()
                        .retireProduct(
                                Yard.HOST,
                                draft.check(world.clock().instant()).orThrow().sku()));
    }

    private void purchases(ChargerId charger, Sku sku) {
        PaymentId payment = yard.payment();
        notes.command("begin purchase", () -> library.licenses().begin(ada, charger, sku, team, payment));
        notes.command("begin purchase again", () -> library.licenses().begin(ada, charger, sku, team, payment));
        notes.command("confirm purchase", () -> library.backOffice().confirm(Yard.HOST, payment));
        notes.command("confirm purchase again", () -> library.backOffice().confirm(Yard.HOST, payment));
        PaymentId more = yard.begun(ada, team, charger, sku);
        notes.command("confirm purchase that renews", () -> library.backOffice().confirm(Yard.HOST, more));
        PaymentId not = yard.begun(ada, team, charger, sku);
        notes.command("abandon purchase", () -> library.backOffice().abandon(Yard.HOST, not));
        ChargerId other = yard.on(site, ada);
        notes.command("buy as partner", () -> library.licenses().buyAsPartner(ada, other, sku, team, yard.payment()));
    }

    private void licenses(ChargerId charger, LicenseId license, Sku sku) {
        notes.command("suspend license", () -> library.backOffice().suspend(Yard.HOST, license));
        notes.command("reinstate license", () -> library.backOffice().reinstate(Yard.HOST, license));
        ChargerId target = yard.on(site, ada);
        notes.command("transfer license", () -> library.licenses().transfer(ada, license, target));
        yard.bought(ada, team, charger, sku);
        LicenseId longer = yard.bought(ada, team, target, yard.product(Tier.SMART, Term.days(30)));
        world.clock().advance(Duration.ofDays(2));
        notes.command(
                "transfer license in the place of another",
                () -> library.licenses().transfer(ada, longer, charger));
        notes.command("revoke license", () -> library.backOffice().revoke(Yard.HOST, longer));
        ChargerId last = yard.on(site, ada);
        yard.bought(ada, team, last, sku);
        yard.bought(ada, team, last, Tier.PRO, Term.perpetual());
        yard.begun(ada, team, last, sku);
        notes.command("delete charger and revoke", () -> library.chargers().deleteAndRevoke(ada, last));
    }
}
