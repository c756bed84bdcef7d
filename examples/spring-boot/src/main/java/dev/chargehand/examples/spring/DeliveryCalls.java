package dev.chargehand.examples.spring;

import dev.chargehand.Chargehand;
import dev.chargehand.site.ReachableSite;
import dev.chargehand.site.SiteDraft;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.UserId;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The host's calls. The header {@code X-User} stands in for a sign-in: it is the user's e-mail address. */
@RestController
class DeliveryCalls {
    private static final String USER = "X-User";

    private final Chargehand chargehand;
    private final Deliveries deliveries;

    DeliveryCalls(Chargehand chargehand, Deliveries deliveries) {
        this.chargehand = chargehand;
        this.deliveries = deliveries;
    }

    record NewSite(String name) {}

    record MadeSite(UUID id, String name) {}

    record NewDelivery(String orderNumber, String identity) {}

    /** One command alone needs no transaction of the host's: it has its own. */
    @PostMapping("/sites")
    @ResponseStatus(HttpStatus.CREATED)
    MadeSite site(@RequestHeader(USER) String user, @RequestBody NewSite body) {
        ReachableSite made = chargehand
                .sites()
                .create(UserId.email(user), SiteDraft.named(body.name()))
                .orThrow();
        return new MadeSite(made.site().id().value(), made.site().details().name());
    }

    @PostMapping("/sites/{site}/deliveries")
    @ResponseStatus(HttpStatus.CREATED)
    Deliveries.Delivery deliver(
            @RequestHeader(USER) String user, @PathVariable("site") UUID site, @RequestBody NewDelivery body) {
        return deliveries.deliver(UserId.email(user), new SiteId(site), body.identity(), body.orderNumber());
    }

    @GetMapping("/deliveries")
    List<Deliveries.Delivery> all() {
        return deliveries.all();
    }

    /** Spring knows no error codes of SQLite, so a key that is taken has no type of its own there. */
    @ExceptionHandler
    ProblemDetail notNoted(DataAccessException failed) {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.CONFLICT, "The order could not be noted; it may have been delivered before.");
    }
}
