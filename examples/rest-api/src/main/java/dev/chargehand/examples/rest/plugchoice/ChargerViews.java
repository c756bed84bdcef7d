package dev.chargehand.examples.rest.plugchoice;

import dev.chargehand.charger.Pincode;
import dev.chargehand.charger.ReachableCharger;
import dev.chargehand.examples.rest.plugchoice.view.ChargerView;
import dev.chargehand.examples.rest.plugchoice.view.ListedCharger;
import dev.chargehand.examples.rest.store.Kind;
import dev.chargehand.examples.rest.store.Numbered;
import dev.chargehand.examples.rest.store.Numbers;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Shows chargers with their integers, a page at a time. */
final class ChargerViews {
    private final Numbers numbers;

    ChargerViews(Numbers numbers) {
        this.numbers = numbers;
    }

    ChargerView of(ReachableCharger charger, Optional<Pincode> pincode) {
        return ChargerView.of(charger, numbers.of(Kind.CHARGER, id(charger)), pincode);
    }

    List<ChargerView> of(List<ReachableCharger> chargers) {
        Numbered numbered = numbered(chargers);
        return chargers.stream()
                .map(charger -> ChargerView.of(charger, numbered.of(id(charger)), Optional.empty()))
                .toList();
    }

    List<ListedCharger> listed(List<ReachableCharger> chargers) {
        Numbered numbered = numbered(chargers);
        return chargers.stream()
                .map(charger -> ListedCharger.of(charger, numbered.of(id(charger))))
                .toList();
    }

    private Numbered numbered(List<ReachableCharger> chargers) {
        return numbers.of(Kind.CHARGER, chargers.stream().map(ChargerViews::id).toList());
    }

    private static UUID id(ReachableCharger charger) {
        return charger.charger().id().value();
    }
}
