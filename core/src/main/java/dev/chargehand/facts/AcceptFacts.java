package dev.chargehand.facts;

import dev.chargehand.invitation.Invitation;
import dev.chargehand.site.AssetScope;
import dev.chargehand.team.Member;
import java.util.List;
import java.util.Optional;

/**
 * What is to know before an offer is accepted for a team.
 *
 * @param offer the offer with the standing of who made it; empty for an unknown token
 * @param actor the caller's place in the accepting team, if any
 * @param place the accepting team's place on the site, if it has one
 * @param onSite those of the offered assets that are on the site now
 * @param offersOfOwner the pending invitations that the team that made this one has made to the site
 */
public record AcceptFacts(
        Optional<OfferFacts> offer,
        Optional<Member> actor,
        Optional<PlaceFacts> place,
        AssetScope onSite,
        List<Invitation> offersOfOwner) {
    /**
     * Copies the list.
     *
     * @param offer the offer with the standing of who made it; empty for an unknown token
     * @param actor the caller's place in the accepting team, if any
     * @param place the accepting team's place on the site, if it has one
     * @param onSite those of the offered assets that are on the site now
     * @param offersOfOwner the pending invitations that the team that made this one has made to the site
     */
    public AcceptFacts {
        offersOfOwner = List.copyOf(offersOfOwner);
    }
}
