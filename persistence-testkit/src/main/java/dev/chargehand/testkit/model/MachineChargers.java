package dev.chargehand.testkit.model;

import dev.chargehand.charger.ChargerId;
import dev.chargehand.license.LicenseId;
import dev.chargehand.license.PaymentId;
import dev.chargehand.license.Sku;
import dev.chargehand.license.Tier;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import dev.chargehand.testkit.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** The chargers, licenses, payments and products of a machine, by number; some numbers name what never was. */
final class MachineChargers {
    private static final String PINCODE = "0042";
    private static final String WRONG = "0043";
    private static final int IDENTITIES = 7;
    private static final int PAYMENTS = 12;
    private static final int SKUS = 4;
    private static final int RECENT = 5;
    private static final int ONE_UNKNOWN_IN = 20;

    private final Machine machine;
    private final List<String> identities = new ArrayList<>();
    private final List<PaymentId> payments = new ArrayList<>();
    private final List<Sku> skus = new ArrayList<>();
    private final List<ChargerId> chargers = new ArrayList<>();
    private final List<LicenseId> licenses = new ArrayList<>();

    MachineChargers(Machine machine) {
        this.machine = machine;
        World world = machine.world();
        for (int number = 0; number < IDENTITIES; number++) {
            identities.add(world.fresh("CP"));
        }
        for (int number = 0; number < PAYMENTS; number++) {
            payments.add(new PaymentId(world.fresh("pi")));
        }
        for (int number = 0; number < SKUS; number++) {
            skus.add(new Sku(world.fresh("SKU")));
        }
    }

    PlainGarage garage() {
        return machine.model().world().garage();
    }

    void remember() {
        remember(garage().chargers().keySet(), chargers);
        remember(garage().licenses().keySet(), licenses);
    }

    private static <T extends Comparable<T>> void remember(Set<T> present, List<T> known) {
        new TreeSet<>(present).stream().filter(id -> !known.contains(id)).forEach(known::add);
    }

    String identity(int number) {
        return isUnknown(number) ? "" : identities.get(number % IDENTITIES);
    }

    /** To attach by: one that may be nobody's, but is well formed. */
    String known(int number) {
        return isUnknown(number) ? "CP-nobody" : identities.get(number % IDENTITIES);
    }

    static String pincode(int number) {
        return number % 6 == 0 ? WRONG : PINCODE;
    }

    ChargerId charger(int number) {
        return isUnknown(number) || chargers.isEmpty()
                ? new ChargerId(UUID.randomUUID())
                : recent(chargers, garage().chargers().keySet(), number);
    }

    LicenseId license(int number) {
        return isUnknown(number) || licenses.isEmpty()
                ? new LicenseId(UUID.randomUUID())
                : recent(licenses, garage().licenses().keySet(), number);
    }

    PaymentId payment(int number) {
        return payments.get(number % PAYMENTS);
    }

    List<PaymentId> payments() {
        return payments;
    }

    List<Sku> skus() {
        return skus;
    }

    Sku sku(int number) {
        return isUnknown(number) ? new Sku("unknown") : skus.get(number % SKUS);
    }

    /** The tier that a product has from the start. */
    Tier tierOf(Sku sku) {
        return skus.indexOf(sku) % 2 == 0 ? Tier.SMART : Tier.PRO;
    }

    Sku skuOf(Tier tier, int number) {
        return skus.get(number % (SKUS / 2) * 2 + (tier == Tier.SMART ? 0 : 1));
    }

    /** One that is pending, most often. */
    PaymentId pending(int number) {
        List<PaymentId> open = payments.stream()
                .filter(payment -> Optional.ofNullable(garage().purchases().get(payment))
                        .filter(PlainPurchase::isPending)
                        .isPresent())
                .toList();
        return open.isEmpty() || number % 4 == 0 ? payment(number) : open.get(number % open.size());
    }

    /** Most often someone of the team that owns the charger's site or holds it. */
    UserId ownerOf(ChargerId charger, int number) {
        return number % 4 == 0
                ? guestOf(charger, number / 4)
                : team(charger).map(team -> machine.memberOf(team, number)).orElseGet(() -> machine.user(number));
    }

    /** Someone of a team on the charger's site, or anyone. */
    private UserId guestOf(ChargerId charger, int number) {
        Optional<SiteId> site = garage().siteOf(charger);
        return site.isPresent() && number % 3 > 0
                ? machine.memberOf(machine.teamOn(site.get(), number), number)
                : machine.user(number);
    }

    private Optional<TeamId> team(ChargerId charger) {
        return garage().siteOf(charger)
                .map(site -> machine.model().world().site(site).owner())
                .or(() -> garage().holderOf(charger));
    }

    /** A team that holds a charger, most often. */
    TeamId holder(int number) {
        List<TeamId> holders = garage().chargers().values().stream()
                .flatMap(charger -> charger.holder().stream())
                .sorted()
                .toList();
        return holders.isEmpty() ? machine.team(number) : holders.get(number % holders.size());
    }

    /** A team that the user is in, most often. */
    TeamId payer(UserId user, int number) {
        return number % 6 == 0
                ? machine.team(number)
                : machine.model().world().firstTeam(user).orElseGet(() -> machine.team(number));
    }

    /** One of the last few, most often one that still is. */
    private static <T> T recent(List<T> all, Set<T> present, int number) {
        List<T> still = all.stream().filter(present::contains).toList();
        List<T> some = still.isEmpty() || number % ONE_UNKNOWN_IN == 1 ? all : still;
        return some.get(some.size() - 1 - number % Math.min(RECENT, some.size()));
    }

    private static boolean isUnknown(int number) {
        return number % ONE_UNKNOWN_IN == ONE_UNKNOWN_IN - 1;
    }
}
