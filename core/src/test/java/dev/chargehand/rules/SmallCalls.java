package dev.chargehand.rules;

import dev.chargehand.facts.AcceptFacts;
import dev.chargehand.facts.OfferFacts;
import dev.chargehand.facts.TeamFacts;
import dev.chargehand.invitation.Invitation;
import dev.chargehand.invitation.InvitationDraft.Terms;
import dev.chargehand.invitation.InvitationId;
import dev.chargehand.invitation.Offer;
import dev.chargehand.invitation.TokenHash;
import dev.chargehand.request.DataRequest;
import dev.chargehand.request.DataRequestId;
import dev.chargehand.site.AssetId;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.Expiry;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteDraft;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import dev.chargehand.text.Draft;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every command on the access to a site, decided on the facts of a small world; nothing is applied here. */
record SmallCalls(SmallWorld world) {
    Decision<SiteAccess> grant(UserId actor, SiteId site, TeamId team, Expiry end) {
        return DataAccessRules.grant(
                new DataAccessRules.Grant(site, team, end),
                world.caller(actor, site),
                world.place(site, team),
                world.policy,
                world.now);
    }

    Decision<SiteAccess> revoke(UserId actor, SiteId site, TeamId team, boolean quietly) {
        return DataAccessRules.revoke(
                new DataAccessRules.Revoke(site, team, quietly),
                world.caller(actor, site),
                world.place(site, team),
                world.policy,
                world.now);
    }

    Decision<SiteAccess> setScope(UserId actor, SiteId site, TeamId team, AssetScope scope) {
        return ScopeRules.setScope(
                new ScopeRules.SetScope(site, team, scope),
                world.caller(actor, site),
                world.place(site, team),
                world.present(site, scope),
                world.policy,
                world.now);
    }

    Decision<SiteAccess> transfer(UserId actor, SiteId site, TeamId team) {
        var caller = world.caller(actor, site);
        return OwnershipRules.transfer(
                new OwnershipRules.Transfer(site, team),
                caller,
                world.place(site, team),
                OwnershipRules.ownerAmong(caller)
                        .map(owner -> world.pendingInvitations(site, owner))
                        .orElse(List.of()),
                world.policy,
                world.now);
    }

    Decision<SiteAccess> remove(UserId actor, SiteId site, TeamId team) {
        return RemovalRules.remove(
                new RemovalRules.Remove(site, team),
                world.caller(actor, site),
                world.place(site, team),
                world.pendingInvitations(site, team),
                world.policy,
                world.now);
    }

    Decision<DataRequest> ask(UserId actor, SiteId site, TeamId team, @Nullable String reason, Expiry end) {
        return RequestRules.ask(
                new RequestRules.Ask(
                        actor,
                        site,
                        team,
                        Draft.EMPTY.with("reason", reason),
                        end,
                        new DataRequestId(Samples.uuid(900 + world.requests.size()))),
                world.caller(actor, site),
                world.place(site, team),
                world.policy,
                world.now);
    }

    Decision<DataRequest> approve(UserId actor, DataRequestId id, Optional<Expiry> end) {
        Optional<DataRequest> found = Optional.ofNullable(world.requests.get(id));
        return RequestRules.approve(
                new RequestRules.Approve(id, end),
                found,
                found.flatMap(request -> world.caller(actor, request.site())),
                found.flatMap(request -> world.place(request.site(), request.team())),
                world.policy,
                world.now);
    }

    Decision<DataRequest> deny(UserId actor, DataRequestId id) {
        Optional<DataRequest> found = Optional.ofNullable(world.requests.get(id));
        return RequestRules.deny(
                new RequestRules.Deny(id),
                found,
                found.flatMap(request -> world.caller(actor, request.site())),
                world.policy,
                world.now);
    }

    Decision<DataRequest> withdraw(UserId actor, DataRequestId id) {
        Optional<DataRequest> found = Optional.ofNullable(world.requests.get(id));
        return RequestRules.withdraw(
                new RequestRules.Withdraw(id),
                found,
                found.flatMap(request -> world.caller(actor, request.site())),
                world.policy,
                world.now);
    }

    Decision<Invitation> invite(UserId actor, SiteId site, UserId address, Offer offer) {
        InvitationId id = freshInvitation();
        return InvitationRules.invite(
                new InvitationRules.Invite(actor, site, new Terms(address, offer), id, Samples.hash(id)),
                world.caller(actor, site),
                world.present(site, offer),
                world.inviteFacts(actor, site, address),
                world.policy,
                world.now);
    }

    Decision<Invitation> resend(UserId actor, InvitationId old) {
        Optional<Invitation> found = Optional.ofNullable(world.invitations.get(old));
        if (found.isEmpty()) {
            return Decision.refuse(Refusals.noInvitation(old));
        }
        SiteId site = found.get().site();
        InvitationId id = freshInvitation();
        return InvitationRules.resend(
                new InvitationRules.Resend(actor, old, id, Samples.hash(id)),
                found,
                world.caller(actor, site),
                world.present(site, found.get().offer()),
                world.inviteFacts(actor, site, found.get().address()),
                world.policy,
                world.now);
    }

    Decision<Invitation> cancel(UserId actor, InvitationId id) {
        Optional<Invitation> found = Optional.ofNullable(world.invitations.get(id));
        return InvitationRules.cancel(
                new InvitationRules.Cancel(id),
                found,
                found.flatMap(one -> world.caller(actor, one.site())),
                world.policy,
                world.now);
    }

    Decision<SiteAccess> accept(UserId actor, Set<UserId> verified, TokenHash token, TeamId team) {
        return AcceptanceRules.accept(
                new AcceptanceRules.Accept(actor, verified, team),
                acceptFacts(actor, token, team),
                world.policy,
                world.now);
    }

    AcceptFacts acceptFacts(UserId actor, TokenHash token, TeamId team) {
        Optional<OfferFacts> offer = world.offer(token);
        Optional<Invitation> found = offer.map(OfferFacts::invitation);
        return new AcceptFacts(
                offer,
                world.member(team, actor),
                found.flatMap(one -> world.place(one.site(), team)),
                found.map(one -> world.present(one.site(), one.offer())).orElse(AssetScope.all()),
                found.filter(one -> one.offer().isOwnership())
                        .map(one -> world.pendingInvitations(one.site(), one.team()))
                        .orElse(List.of()));
    }

    Decision<AssetId> addAsset(UserId actor, SiteId site, AssetId asset) {
        return AssetRules.add(
                new AssetRules.Add(site, asset),
                world.caller(actor, site),
                Optional.ofNullable(world.assets.get(asset)),
                world.policy,
                world.now);
    }

    Decision<AssetId> removeAsset(UserId actor, SiteId site, AssetId asset) {
        return AssetRules.remove(
                new AssetRules.Remove(site, asset),
                world.caller(actor, site),
                Optional.ofNullable(world.assets.get(asset)),
                world.policy,
                world.now);
    }

    Decision<?> update(UserId actor, SiteId site, SiteDraft changes) {
        return SiteRules.update(
                new SiteRules.Update(site, changes), world.caller(actor, site), world.policy, world.now);
    }

    Decision<SiteId> delete(UserId actor, SiteId site) {
        return SiteRules.delete(
                new SiteRules.Delete(site),
                world.caller(actor, site),
                world.assets.containsValue(site),
                world.policy,
                world.now);
    }

    Decision<TeamId> deleteTeam(UserId actor, TeamId team) {
        TeamFacts facts = new TeamFacts(
                Optional.of(Samples.team(team)),
                world.member(team, actor),
                SmallWorld.SITES.stream().anyMatch(site -> world.at(site, team).isPresent()),
                world.chargers.holds(team));
        return TeamRules.delete(
                new TeamRules.Delete(team),
                facts,
                SmallWorld.SITES.stream()
                        .flatMap(site -> world.place(site, team).stream())
                        .toList(),
                SmallWorld.SITES.stream()
                        .flatMap(site -> world.pendingInvitations(site, team).stream())
                        .toList(),
                world.policy);
    }

    private InvitationId freshInvitation() {
        return new InvitationId(Samples.uuid(700 + world.invitations.size()));
    }
}
