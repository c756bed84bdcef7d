package dev.chargehand.rules;

import dev.chargehand.InvitationRefusal;
import dev.chargehand.Permission;
import dev.chargehand.Policy;
import dev.chargehand.Refusal;
import dev.chargehand.event.Event;
import dev.chargehand.event.InvitationEvent.InvitationClosed;
import dev.chargehand.event.InvitationEvent.Invited;
import dev.chargehand.facts.CallerFacts;
import dev.chargehand.facts.InviteFacts;
import dev.chargehand.facts.Standing;
import dev.chargehand.invitation.Invitation;
import dev.chargehand.invitation.InvitationDraft.Terms;
import dev.chargehand.invitation.InvitationId;
import dev.chargehand.invitation.InvitationStatus;
import dev.chargehand.invitation.TokenHash;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Offers of access to a site are made, made again and taken back. */
public final class InvitationRules {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private InvitationRules() {}

    /** The terms are well formed; id and token are fresh. */
    public record Invite(UserId actor, SiteId site, Terms terms, InvitationId id, TokenHash token) {}

    /** Id and token are fresh. */
    public record Resend(UserId actor, InvitationId invitation, InvitationId id, TokenHash token) {}

    public record Cancel(InvitationId invitation) {}

    /** Of the assets offered, those present are on the site. */
    public static Decision<Invitation> invite(
            Invite command,
            Optional<CallerFacts> caller,
            AssetScope present,
            InviteFacts facts,
            Policy policy,
            Instant now) {
        Optional<Refusal> refusal = unlessMayInvite(command, caller, policy, now);
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        List<Standing> able = OfferRules.able(caller.orElseThrow(), policy, now);
        AssetScope seen = present.intersection(VisibilityRules.reach(able));
        List<Standing> covering = OfferRules.covering(able, command.terms().offer(), policy, now);
        List<Standing> free = covering.stream()
                .filter(standing -> mayReplace(standing, facts, now))
                .toList();
        Optional<Refusal> conflict = ScopeRules.unlessPresent(
                        command.site(), OfferRules.scope(command.terms().offer()), seen)
                .or(() -> unlessCovered(command.site(), able, covering))
                .or(() -> unlessFree(command.site(), free))
                .or(() -> unlessTooMany(facts, policy, now));
        return conflict.isPresent()
                ? Decision.refuse(conflict.get())
                : invited(command, free.get(0), facts, policy, now);
    }

    /** The same offer with a new token, id and expiry, in the place of the old. */
    public static Decision<Invitation> resend(
            Resend command,
            Optional<Invitation> found,
            Optional<CallerFacts> caller,
            AssetScope present,
            InviteFacts facts,
            Policy policy,
            Instant now) {
        Optional<Refusal> unseen = unlessSeen(command.invitation(), found, caller);
        if (unseen.isPresent()) {
            return Decision.refuse(unseen.get());
        }
        Invitation old = found.orElseThrow();
        Terms terms = new Terms(old.address(), old.offer());
        Invite again = new Invite(command.actor(), old.site(), terms, command.id(), command.token());
        Optional<Refusal> refusal = unlessMayInvite(again, caller, policy, now).or(() -> unlessPending(old));
        return refusal.isPresent()
                ? Decision.refuse(refusal.get())
                : invite(again, caller, present, facts, policy, now);
    }

    public static Decision<Invitation> cancel(
            Cancel command, Optional<Invitation> found, Optional<CallerFacts> caller, Policy policy, Instant now) {
        Optional<Refusal> refusal = unlessSeen(command.invitation(), found, caller)
                .or(() -> CallerRules.unlessAny(
                        Permission.CANCEL_INVITATION,
                        found.orElseThrow().site(),
                        caller.orElseThrow().standings().stream()
                                .filter(standing -> isPartyTo(found.get(), standing))
                                .toList(),
                        policy))
                .or(() -> unlessPending(found.orElseThrow()));
        return refusal.isPresent()
                ? Decision.refuse(refusal.get())
                : Decision.accept(
                        found.orElseThrow().with(InvitationStatus.CANCELLED, now),
                        new InvitationClosed(found.get(), InvitationStatus.CANCELLED));
    }

    /** The end of pending invitations that something else brings about. */
    static List<Event> closed(Collection<Invitation> pending, InvitationStatus status) {
        return pending.stream()
                .<Event>map(invitation -> new InvitationClosed(invitation, status))
                .toList();
    }

    private static Decision<Invitation> invited(
            Invite command, Standing inviter, InviteFacts facts, Policy policy, Instant now) {
        Invitation invitation = new Invitation(
                command.id(),
                command.site(),
                inviter.access().team(),
                command.actor(),
                command.terms().address(),
                command.terms().offer(),
                InvitationStatus.PENDING,
                now,
                now.plus(policy.invitationLifetime()),
                now);
        List<Event> events = new ArrayList<>(closed(facts.pending().stream().toList(), InvitationStatus.REPLACED));
        events.add(new Invited(invitation, command.token()));
        return Decision.accept(invitation, events.toArray(Event[]::new));
    }

    /** The owner, or a team with data access; the site itself is the owner's to offer (I-52). */
    private static Optional<Refusal> unlessMayInvite(
            Invite command, Optional<CallerFacts> caller, Policy policy, Instant now) {
        Optional<Refusal> refusal =
                CallerRules.unless(Permission.INVITE, AccessLevel.SENSITIVE, command.site(), caller, policy, now);
        if (refusal.isPresent() || !command.terms().offer().isOwnership()) {
            return refusal;
        }
        // both through the owner's team: being an admin of another does not help
        return CallerRules.unless(Permission.OFFER_OWNERSHIP, AccessLevel.OWNER, command.site(), caller, policy, now)
                .or(() ->
                        CallerRules.unless(Permission.INVITE, AccessLevel.OWNER, command.site(), caller, policy, now));
    }

    private static Optional<Refusal> unlessCovered(SiteId site, List<Standing> able, List<Standing> covering) {
        return covering.isEmpty()
                ? Optional.of(new InvitationRefusal.OfferTooWide(
                        site, able.get(0).access().team()))
                : Optional.empty();
    }

    /** One pending offer to an address; the owner's takes the place of anyone's, another's of its own (I-59a). */
    private static boolean mayReplace(Standing inviter, InviteFacts facts, Instant now) {
        return facts.pending()
                .filter(pending -> pending.isOpenAt(now)
                        && !inviter.access().isOwner()
                        && !pending.team().equals(inviter.access().team()))
                .isEmpty();
    }

    private static Optional<Refusal> unlessFree(SiteId site, List<Standing> free) {
        return free.isEmpty() ? Optional.of(new InvitationRefusal.AddressInvited(site)) : Optional.empty();
    }

    private static Optional<Refusal> unlessTooMany(InviteFacts facts, Policy policy, Instant now) {
        if (facts.lastSent().size() < policy.invitationsAMinute()) {
            return Optional.empty();
        }
        Instant free = facts.lastSent().get(policy.invitationsAMinute() - 1).plus(MINUTE);
        return now.isBefore(free)
                ? Optional.of(new InvitationRefusal.TooManyInvitations(policy.invitationsAMinute(), free))
                : Optional.empty();
    }

    private static Optional<Refusal> unlessSeen(
            InvitationId id, Optional<Invitation> found, Optional<CallerFacts> caller) {
        boolean seen = found.isPresent()
                && caller.isPresent()
                && caller.get().standings().stream().anyMatch(standing -> isPartyTo(found.get(), standing));
        return seen ? Optional.empty() : Optional.of(Refusals.noInvitation(id));
    }

    private static boolean isPartyTo(Invitation invitation, Standing standing) {
        return standing.access().isOwner() || standing.access().team().equals(invitation.team());
    }

    private static Optional<Refusal> unlessPending(Invitation invitation) {
        return invitation.isPending()
                ? Optional.empty()
                : Optional.of(new InvitationRefusal.InvitationClosed(invitation.id(), invitation.status()));
    }
}
