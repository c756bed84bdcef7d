package dev.chargehand.examples.rest.plugchoice;

import dev.chargehand.Chargehand;
import dev.chargehand.license.ProductDraft;
import dev.chargehand.license.Sku;
import dev.chargehand.license.Term;
import dev.chargehand.license.Tier;
import dev.chargehand.team.UserId;
import java.util.List;
import java.util.Optional;

/** What this host sells. Prices are its own; the library has none. */
public final class Catalogue {
    private static final UserId SHOP = UserId.opaque("shop");
    private static final List<Item> ITEMS = List.of(
            new Item("SMART-12M", "Smart, one year", Tier.SMART, Term.months(12), "29.00"),
            new Item("SMART-FOREVER", "Smart, for good", Tier.SMART, Term.perpetual(), "99.00"),
            new Item("PRO-12M", "Pro, one year", Tier.PRO, Term.months(12), "79.00"));

    private Catalogue() {}

    private record Item(String sku, String name, Tier tier, Term term, String euros) {}

    /** Puts everything up for sale; what is there already stays as it is. */
    public static void offer(Chargehand chargehand) {
        for (Item item : ITEMS) {
            if (!chargehand.licenses().product(new Sku(item.sku())).isAccepted()) {
                ProductDraft draft = ProductDraft.of(item.sku(), item.tier()).name(item.name());
                chargehand
                        .backOffice()
                        .putProduct(SHOP, draft.term(item.term()))
                        .orThrow();
            }
        }
    }

    static Optional<String> price(Sku sku) {
        return ITEMS.stream()
                .filter(item -> item.sku().equals(sku.text()))
                .map(Item::euros)
                .findFirst();
    }
}
