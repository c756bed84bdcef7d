package dev.chargehand.rules;

import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.Pincode;
import dev.chargehand.facts.MembershipFacts;
import dev.chargehand.invitation.InvitationId;
import dev.chargehand.invitation.Offer;
import dev.chargehand.request.DataRequestId;
import dev.chargehand.site.AssetId;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.Expiry;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.Role;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** One command with all that it may name, or the clock moving on. */
record SmallStep(
        Kind kind,
        UserId actor,
        SiteId site,
        TeamId team,
        UserId user,
        AssetId asset,
        AssetScope scope,
        Expiry end,
        Offer offer,
        Optional<DataRequestId> request,
        Optional<InvitationId> invitation,
        Role role,
        Instant until,
        ChargerId charger,
        Pincode pincode) {
    enum Kind {
        GRANT,
        REVOKE,
        REVOKE_QUIETLY,
        SET_SCOPE,
        TRANSFER,
        REMOVE,
        ASK,
        APPROVE,
        APPROVE_OTHERWISE,
        DENY,
        WITHDRAW,
        INVITE,
        RESEND,
        CANCEL,
        ACCEPT,
        ADD_ASSET,
        REMOVE_ASSET,
        REGISTER,
        REGISTER_ON,
        ATTACH,
        DETACH,
        MOVE,
        DELETE_CHARGER,
        ADD_MEMBER,
        REMOVE_MEMBER,
        WAIT
    }

    static SmallStep drawn(SmallWorlds draws, SmallWorld world) {
        SiteId site = draws.anySite();
        boolean ownership = draws.random().nextInt(5) == 0;
        ChargerId charger = draws.anyCharger();
        return new SmallStep(
                draws.oneOf(Kind.values()),
                draws.anyUser(),
                site,
                draws.anyTeam(),
                draws.anyUser(),
                draws.anyMeter(),
                draws.anyScope(),
                draws.end(world.now),
                ownership ? new Offer.Ownership() : draws.offer(world, site),
                draws.anyRequest(world),
                draws.anyInvitation(world),
                draws.oneOf(Role.values()),
                later(draws, world),
                charger,
                draws.random().nextInt(4) == 0 ? ChargerSamples.WRONG : ChargerSamples.pincode(charger));
    }

    /** One millisecond before, at or after an end that is known to the world, if it is to come; else a few hours on. */
    private static Instant later(SmallWorlds draws, SmallWorld world) {
        Instant end = draws.oneOf(Samples.NOW.plusMillis(1), Samples.IN_FIVE_DAYS, Samples.IN_TEN_DAYS)
                .plusMillis(draws.oneOf(-1, 0, 1));
        return draws.random().nextInt(4) == 0 && end.isAfter(world.now) ? end : world.now.plus(Duration.ofHours(7));
    }

    /** Decides and folds what was decided. */
    Decision<?> run(SmallWorld world) {
        Decision<?> decision = decide(world);
        new SmallFold(world).apply(decision.events());
        return decision;
    }

    private Decision<?> decide(SmallWorld world) {
        SmallCalls calls = new SmallCalls(world);
        return switch (kind) {
            case GRANT -> calls.grant(actor, site, team, end);
            case REVOKE -> calls.revoke(actor, site, team, false);
            case REVOKE_QUIETLY -> calls.revoke(actor, site, team, true);
            case SET_SCOPE -> calls.setScope(actor, site, team, scope);
            case TRANSFER -> calls.transfer(actor, site, team);
            case REMOVE -> calls.remove(actor, site, team);
            case ASK -> calls.ask(actor, site, team, "to read", end);
            case INVITE -> calls.invite(actor, site, user, offer);
            case ADD_ASSET -> calls.addAsset(actor, site, asset);
            case REMOVE_ASSET -> calls.removeAsset(actor, site, asset);
            case REGISTER, REGISTER_ON, ATTACH, DETACH, MOVE, DELETE_CHARGER ->
                onCharger(world, new SmallChargerCalls(world));
            case ADD_MEMBER, REMOVE_MEMBER -> onMembership(world);
            case APPROVE, APPROVE_OTHERWISE, DENY, WITHDRAW ->
                request.<Decision<?>>map(id -> onRequest(calls, id)).orElseGet(() -> Decision.accept(kind));
            case RESEND, CANCEL, ACCEPT ->
                invitation.<Decision<?>>map(id -> onInvitation(calls, id)).orElseGet(() -> Decision.accept(kind));
            case WAIT -> {
                world.now = until;
                yield Decision.accept(kind);
            }
        };
    }

    private Decision<?> onRequest(SmallCalls calls, DataRequestId id) {
        return switch (kind) {
            case APPROVE -> calls.approve(actor, id, Optional.empty());
            case APPROVE_OTHERWISE -> calls.approve(actor, id, Optional.of(end));
            case DENY -> calls.deny(actor, id);
            default -> calls.withdraw(actor, id);
        };
    }

    private Decision<?> onInvitation(SmallCalls calls, InvitationId id) {
        return switch (kind) {
            case RESEND -> calls.resend(actor, id);
            case CANCEL -> calls.cancel(actor, id);
            default -> calls.accept(actor, Set.of(), Samples.hash(id), team);
        };
    }

    private Decision<?> onCharger(SmallWorld world, SmallChargerCalls calls) {
        boolean inATeam = world.members.keySet().stream()
                .anyMatch(team -> world.role(team, actor).isPresent());
        return switch (kind) {
            case REGISTER ->
                inATeam ? calls.register(actor, team, charger) : calls.registerWithPersonalTeam(actor, charger);
            case REGISTER_ON -> calls.registerOn(actor, site, charger);
            case ATTACH -> calls.attach(actor, site, ChargerSamples.identity(charger), pincode);
            case DETACH -> calls.detach(actor, charger);
            case MOVE -> calls.move(actor, charger, site);
            default -> calls.delete(actor, charger);
        };
    }

    private Decision<?> onMembership(SmallWorld world) {
        boolean anotherAdmin = world.in(team).entrySet().stream()
                .anyMatch(entry -> !entry.getKey().equals(user) && entry.getValue() == Role.ADMIN);
        MembershipFacts facts = new MembershipFacts(
                Optional.of(Samples.team(team)), world.member(team, actor), world.member(team, user), anotherAdmin);
        return kind == Kind.ADD_MEMBER
                ? MembershipRules.add(
                        new MembershipRules.Add(team, user, Optional.of(role), Samples.memberId(1)), facts, world.now)
                : MembershipRules.remove(new MembershipRules.Remove(team, actor, user), facts);
    }
}
