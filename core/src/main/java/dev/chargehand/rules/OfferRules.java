package dev.chargehand.rules;

import dev.chargehand.Permission;
import dev.chargehand.Policy;
import dev.chargehand.facts.CallerFacts;
import dev.chargehand.facts.Standing;
import dev.chargehand.invitation.Offer;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.AssetScope;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Who may make which offer. Asked when it is made, and again when it is accepted (I-53, I-58). */
final class OfferRules {
    private OfferRules() {}

    /** The standings through which a caller may invite at all, the one that reaches furthest first. */
    static List<Standing> able(CallerFacts caller, Policy policy, Instant now) {
        return CallerRules.at(AccessLevel.SENSITIVE, caller, now).stream()
                .filter(standing -> CallerRules.may(Permission.INVITE, standing, policy))
                .sorted(Comparator.comparing(
                                (Standing standing) -> !standing.access().isOwner())
                        .thenComparing(standing -> standing.access().data().endMillis(), Comparator.reverseOrder()))
                .toList();
    }

    static List<Standing> covering(List<Standing> able, Offer offer, Policy policy, Instant now) {
        return able.stream()
                .filter(standing -> covers(standing, offer, policy, now))
                .toList();
    }

    /** An owner may offer anything; another team no later end and no more assets than it has itself. */
    static boolean covers(Standing inviter, Offer offer, Policy policy, Instant now) {
        boolean mayInvite = AccessRules.level(inviter.access(), now).includes(AccessLevel.SENSITIVE)
                && CallerRules.may(Permission.INVITE, inviter, policy);
        if (!(offer instanceof Offer.Access access)) {
            return mayInvite
                    && inviter.access().isOwner()
                    && CallerRules.may(Permission.OFFER_OWNERSHIP, inviter, policy);
        }
        return mayInvite
                && access.data().endMillis() <= inviter.access().data().endMillis()
                && inviter.scope().includes(access.scope());
    }

    static AssetScope scope(Offer offer) {
        return offer instanceof Offer.Access access ? access.scope() : AssetScope.all();
    }

    /** What is left of an offer on a site with these of its assets. */
    static Offer on(Offer offer, AssetScope onSite) {
        return offer instanceof Offer.Access access
                ? new Offer.Access(access.data(), access.scope().intersection(onSite))
                : offer;
    }
}
