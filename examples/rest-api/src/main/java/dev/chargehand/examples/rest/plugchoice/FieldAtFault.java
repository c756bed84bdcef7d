package dev.chargehand.examples.rest.plugchoice;

import dev.chargehand.ChargerRefusal;
import dev.chargehand.LicenseRefusal;
import dev.chargehand.Refusal;
import java.util.Optional;

/** Which field of the body a rule was broken by, where one was: the source tells such refusals as errors of fields. */
final class FieldAtFault {
    private FieldAtFault() {}

    static Optional<String> of(Refusal refusal) {
        if (refusal instanceof ChargerRefusal.IdentityTaken || refusal instanceof ChargerRefusal.AlreadyAttached) {
            return Optional.of("identity");
        }
        if (refusal instanceof ChargerRefusal.SameSite) {
            return Optional.of("target_site_uuid");
        }
        return refusal instanceof LicenseRefusal.ProductRetired ? Optional.of("product") : Optional.empty();
    }
}
