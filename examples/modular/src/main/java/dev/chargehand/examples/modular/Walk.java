package dev.chargehand.examples.modular;

import dev.chargehand.Chargehand;
import dev.chargehand.charger.ChargerDraft;
import dev.chargehand.charger.ReachableCharger;
import dev.chargehand.event.EventLog;
import dev.chargehand.invitation.Acceptance;
import dev.chargehand.invitation.InvitationDraft;
import dev.chargehand.invitation.IssuedInvitation;
import dev.chargehand.license.PaymentId;
import dev.chargehand.license.Product;
import dev.chargehand.license.ProductDraft;
import dev.chargehand.license.Tier;
import dev.chargehand.site.Capability;
import dev.chargehand.site.Expiry;
import dev.chargehand.site.ReachableSite;
import dev.chargehand.site.SiteDraft;
import dev.chargehand.spi.Storage;
import dev.chargehand.team.Team;
import dev.chargehand.team.TeamDraft;
import dev.chargehand.team.UserId;
import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicInteger;

/** From the first team to a license that is paid and an invitation that is accepted. An observer counts the calls. */
final class Walk {
    private static final UserId ADA = UserId.email("ada@example.org");
    private static final UserId IVO = UserId.email("ivo@example.org");
    private static final UserId SHOP = UserId.opaque("shop");

    private final AtomicInteger calls = new AtomicInteger();
    private final Chargehand chargehand;
    private final PrintStream out;

    Walk(Chargehand.Builder builder, PrintStream out) {
        this.chargehand = builder.observer(call -> calls.incrementAndGet()).build();
        this.out = out;
    }

    void run() {
        Team harbour =
                chargehand.teams().create(ADA, TeamDraft.named("Harbour")).orThrow();
        ReachableSite quay = chargehand
                .sites()
                .create(ADA, harbour.id(), SiteDraft.named("Quay 7"))
                .orThrow();
        ReachableCharger post = chargehand
                .chargers()
                .register(ADA, quay.site().id(), ChargerDraft.identity("QUAY-7-1"))
                .orThrow()
                .charger();

        Product smart = chargehand
                .backOffice()
                .putProduct(SHOP, ProductDraft.of("SMART-12M", Tier.SMART))
                .orThrow();
        PaymentId payment = new PaymentId("pi_1");
        chargehand
                .licenses()
                .begin(ADA, post.charger().id(), smart.sku(), harbour.id(), payment)
                .orThrow();
        chargehand.backOffice().confirm(SHOP, payment).orThrow();

        InvitationDraft draft = InvitationDraft.to("ivo@example.org").data(Expiry.never());
        IssuedInvitation offer =
                chargehand.invitations().invite(ADA, quay.site().id(), draft).orThrow();
        chargehand.invitations().accept(IVO, Acceptance.of(offer.token())).orThrow();

        out.println(chargehand
                .access()
                .explain(IVO, Capability.SMART_CHARGING, post.charger().id())
                .sentence());
        chargehand.chargers().delete(IVO, post.charger().id()).whyNot().ifPresent(no -> out.println(no.code()));
        count();
    }

    /** What is done here the host commits or takes back, with its own rows. */
    void joining(Storage transaction) {
        chargehand
                .through(transaction)
                .teams()
                .create(IVO, TeamDraft.named("Pier"))
                .orThrow();
        out.println("another team, in the host's transaction");
    }

    void count() {
        int events = chargehand.events().after(0, EventLog.MAX_LIMIT).size();
        out.println(calls.get() + " calls, " + events + " events");
    }
}
