package dev.chargehand.testkit.model;

import dev.chargehand.charger.ChargerId;
import dev.chargehand.license.Billing;
import dev.chargehand.license.Sku;
import dev.chargehand.license.Term;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.util.List;

/** The chargers and products a machine begins with. */
final class MachineStart {
    private final Machine machine;

    MachineStart(Machine machine) {
        this.machine = machine;
    }

    /** The owner registers two chargers on the site, each with a license, and the guest one with its team. */
    void stock(UserId owner, SiteId site, UserId guest, TeamId guests) {
        MachineChargers chargers = machine.chargers();
        String pincode = MachineChargers.pincode(1);
        machine.perform(ChargerCall.register(owner, site, chargers.identity(0), pincode));
        ChargerId first = chargers.charger(0);
        machine.perform(ChargerCall.register(owner, site, chargers.identity(1), pincode));
        ChargerId second = chargers.charger(0);
        machine.perform(ChargerCall.register(guest, guests, chargers.identity(2), pincode));
        List<Sku> skus = chargers.skus();
        for (int number = 0; number < skus.size(); number++) {
            Sku sku = skus.get(number);
            machine.perform(
                    LicenseCall.put(sku, chargers.tierOf(sku), number == 2 ? Term.perpetual() : Term.days(1 + number)));
        }
        TeamId payer = machine.model().world().firstTeam(owner).orElseThrow();
        machine.perform(LicenseCall.buy(owner, first, skus.get(0), payer, chargers.payment(0), Billing.PARTNER));
        machine.perform(LicenseCall.buy(owner, second, skus.get(0), payer, chargers.payment(1), Billing.PARTNER));
    }
}
