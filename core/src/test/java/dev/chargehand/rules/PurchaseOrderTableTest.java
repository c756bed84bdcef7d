package dev.chargehand.rules;

import static dev.chargehand.rules.LicenseSamples.CHARGER;
import static dev.chargehand.rules.LicenseSamples.days;
import static dev.chargehand.rules.LicenseSamples.product;
import static dev.chargehand.rules.Samples.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.license.Billing;
import dev.chargehand.license.License;
import dev.chargehand.license.Purchase;
import dev.chargehand.license.PurchaseStatus;
import dev.chargehand.license.Term;
import dev.chargehand.license.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * What each call on one payment answers, whatever calls came before it and in whatever order: doubled, late, too early. The table
 * is written by hand from the domain; the orders are all there are of five calls, a day apart.
 */
class PurchaseOrderTableTest {
    private static final String EXPECTED = """
            became    call     answer              becomes
            NONE      begin    accepted            PENDING
            NONE      buy      accepted            PARTNER
            NONE      confirm  purchase_not_found  NONE
            NONE      abandon  purchase_not_found  NONE
            PENDING   begin    accepted            PENDING
            PENDING   buy      payment_taken       PENDING
            PENDING   confirm  accepted            CONFIRMED
            PENDING   abandon  accepted            ABANDONED
            CONFIRMED begin    accepted            CONFIRMED
            CONFIRMED buy      payment_taken       CONFIRMED
            CONFIRMED confirm  accepted            CONFIRMED
            CONFIRMED abandon  purchase_closed     CONFIRMED
            ABANDONED begin    accepted            ABANDONED
            ABANDONED buy      payment_taken       ABANDONED
            ABANDONED confirm  purchase_closed     ABANDONED
            ABANDONED abandon  accepted            ABANDONED
            PARTNER   begin    payment_taken       PARTNER
            PARTNER   buy      accepted            PARTNER
            PARTNER   confirm  accepted            PARTNER
            PARTNER   abandon  purchase_closed     PARTNER
            """;

    /** What became of the payment before, the call, what it answers, and what has become of the payment then. */
    private record Row(String became, String call, String answer, String becomes) {
        static Row of(String became, String call) {
            return EXPECTED.lines()
                    .skip(1)
                    .map(line -> line.split(" +", -1))
                    .map(cells -> new Row(cells[0], cells[1], cells[2], cells[3]))
                    .filter(row -> row.became().equals(became) && row.call().equals(call))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static final List<String> CALLS = List.of("begin", "buy", "confirm", "abandon");

    @Test
    void every_order_of_calls_on_one_payment_answers_as_the_table_says() {
        List<List<String>> orders = orders(5);
        assertThat(orders).hasSize(1024);
        orders.forEach(PurchaseOrderTableTest::play);
    }

    private static void play(List<String> order) {
        LicenseBook book = new LicenseBook();
        String became = "NONE";
        Optional<License> license = Optional.empty();
        for (int step = 0; step < order.size(); step++) {
            book.now = days(step);
            Row expected = Row.of(became, order.get(step));
            Decision<Purchase> decision = call(book, expected.call());
            String where = order + " at " + step;
            assertThat(told(decision)).as(where).isEqualTo(expected.answer());
            assertThat(state(book)).as(where).isEqualTo(expected.becomes());
            assertThat(decision.events().isEmpty()).as(where).isEqualTo(became.equals(expected.becomes()));
            became = expected.becomes();
            boolean paid = became.equals("CONFIRMED") || became.equals("PARTNER");
            assertThat(book.current(CHARGER)).as(where).hasSize(paid ? 1 : 0);
            Optional<License> given = book.current(CHARGER).stream().findFirst();
            assertThat(license.isEmpty() || given.equals(license)).as(where).isTrue();
            license = given;
        }
    }

    private static Decision<Purchase> call(LicenseBook book, String call) {
        return switch (call) {
            case "begin" -> book.begin(1, Billing.CARD, product(Tier.SMART, Term.days(2), true));
            case "buy" -> book.begin(1, Billing.PARTNER, product(Tier.SMART, Term.days(2), true));
            case "confirm" -> book.confirm(1);
            default -> book.abandon(1);
        };
    }

    private static String state(LicenseBook book) {
        return book.purchase(LicenseSamples.payment(1))
                .map(purchase -> purchase.billing() == Billing.PARTNER && purchase.status() == PurchaseStatus.CONFIRMED
                        ? "PARTNER"
                        : purchase.status().name())
                .orElse("NONE");
    }

    private static List<List<String>> orders(int length) {
        if (length == 0) {
            return List.of(List.of());
        }
        List<List<String>> longer = new ArrayList<>();
        for (List<String> shorter : orders(length - 1)) {
            for (String call : CALLS) {
                List<String> order = new ArrayList<>(shorter);
                order.add(call);
                longer.add(order);
            }
        }
        return longer;
    }
}
