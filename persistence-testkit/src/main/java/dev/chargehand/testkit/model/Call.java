package dev.chargehand.testkit.model;

import dev.chargehand.Chargehand;
import dev.chargehand.Outcome;
import dev.chargehand.access.Reason;
import dev.chargehand.charger.Charger;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.invitation.InvitationId;
import dev.chargehand.invitation.IssuedInvitation;
import dev.chargehand.license.LicenseId;
import dev.chargehand.license.Purchase;
import dev.chargehand.request.DataRequestId;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.ReachableSite;
import dev.chargehand.site.SiteDraft;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.Role;
import dev.chargehand.team.TeamDraft;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import dev.chargehand.testkit.World;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * One command, for the library and for the model. The library goes first; the model takes the ids it made.
 *
 * @param actor who gives it
 * @param text what is done, for messages
 * @param library gives the command to the library
 * @param model gives it to the model, with what the library answered
 */
public record Call(UserId actor, String text, Function<Chargehand, Done> library, InModel model) {

    /** What the library answered: a code, and the ids of what it made, or ids of nothing. */
    public record Done(
            String code,
            TeamId team,
            SiteId site,
            DataRequestId request,
            InvitationModel.Made invitation,
            ChargerId charger,
            LicenseId license) {
        static Done of(Outcome<?> outcome) {
            return new Done(
                    World.code(outcome),
                    new TeamId(UUID.randomUUID()),
                    new SiteId(UUID.randomUUID()),
                    new DataRequestId(UUID.randomUUID()),
                    new InvitationModel.Made(new InvitationId(UUID.randomUUID()), ""),
                    new ChargerId(UUID.randomUUID()),
                    new LicenseId(UUID.randomUUID()));
        }

        Done made(TeamId made) {
            return new Done(code, made, site, request, invitation, charger, license);
        }

        Done made(SiteId made) {
            return new Done(code, team, made, request, invitation, charger, license);
        }

        Done made(DataRequestId made) {
            return new Done(code, team, site, made, invitation, charger, license);
        }

        Done made(IssuedInvitation made) {
            InvitationModel.Made both = new InvitationModel.Made(
                    made.invitation().id(), made.token().text());
            return new Done(code, team, site, request, both, charger, license);
        }

        /** Also the team that holds it, which may be new too. */
        Done made(Charger made) {
            TeamId holder = made.place().holder().orElse(team);
            return new Done(code, holder, site, request, invitation, made.id(), license);
        }

        Done made(Purchase made) {
            return new Done(
                    code,
                    team,
                    site,
                    request,
                    invitation,
                    charger,
                    made.license().orElse(license));
        }
    }

    /** The model's side of a call. */
    @FunctionalInterface
    public interface InModel {
        String code(ReferenceModel model, Done done, Instant now);
    }

    public static Call createTeam(UserId actor, String name) {
        return new Call(
                actor,
                actor + " creates team " + name,
                library -> {
                    var outcome = library.teams().create(actor, TeamDraft.named(name));
                    return outcome.fold(team -> Done.of(outcome).made(team.id()), no -> Done.of(outcome));
                },
                (model, done, now) -> model.members().createTeam(actor, done.team(), name, now));
    }

    public static Call renameTeam(UserId actor, TeamId team, String name) {
        return new Call(
                actor,
                actor + " renames team " + team + " to " + name,
                library -> Done.of(
                        library.teams().update(actor, team, TeamDraft.changes().name(name))),
                (model, done, now) -> model.members().renameTeam(actor, team, name));
    }

    public static Call deleteTeam(UserId actor, TeamId team) {
        return new Call(
                actor,
                actor + " deletes team " + team,
                library -> Done.of(library.teams().delete(actor, team)),
                (model, done, now) -> model.members().deleteTeam(actor, team));
    }

    public static Call addMember(UserId actor, TeamId team, UserId user, Optional<Role> role) {
        return new Call(
                actor,
                actor + " adds " + user + " to team " + team + " as " + role,
                library -> Done.of(
                        role.isPresent()
                                ? library.teams().addMember(actor, team, user, role.get())
                                : library.teams().addMember(actor, team, user)),
                (model, done, now) -> model.members().addMember(actor, team, user, role, now));
    }

    public static Call changeRole(UserId actor, TeamId team, UserId user, Role role) {
        return new Call(
                actor,
                actor + " makes " + user + " " + role + " of team " + team,
                library -> Done.of(library.teams().changeRole(actor, team, user, role)),
                (model, done, now) -> model.members().changeRole(actor, team, user, role));
    }

    public static Call removeMember(UserId actor, TeamId team, UserId user) {
        return new Call(
                actor,
                actor + " removes " + user + " from team " + team,
                library -> Done.of(library.teams().removeMember(actor, team, user)),
                (model, done, now) -> model.members().removeMember(actor, team, user));
    }

    public static Call createSite(UserId actor, String name) {
        return new Call(
                actor,
                actor + " creates site " + name,
                library -> {
                    var outcome = library.sites().create(actor, SiteDraft.named(name));
                    return outcome.fold(made -> ownedSite(library, actor, outcome, made), no -> Done.of(outcome));
                },
                (model, done, now) -> model.sites().create(actor, done.site(), done.team(), name, now));
    }

    public static Call createSite(UserId actor, TeamId team, String name) {
        return new Call(
                actor,
                actor + " creates site " + name + " of team " + team,
                library -> {
                    var outcome = library.sites().create(actor, team, SiteDraft.named(name));
                    return outcome.fold(
                            made -> Done.of(outcome).made(made.site().id()), no -> Done.of(outcome));
                },
                (model, done, now) -> model.sites().create(actor, team, done.site(), name));
    }

    public static Call renameSite(UserId actor, SiteId site, String name) {
        return new Call(
                actor,
                actor + " renames site " + site + " to " + name,
                library -> Done.of(
                        library.sites().update(actor, site, SiteDraft.changes().name(name))),
                (model, done, now) -> model.sites().rename(actor, site, name, now));
    }

    public static Call deleteSite(UserId actor, SiteId site) {
        return new Call(
                actor,
                actor + " deletes site " + site,
                library -> Done.of(library.sites().delete(actor, site)),
                (model, done, now) -> model.sites().delete(actor, site, now));
    }

    private static Done ownedSite(Chargehand library, UserId actor, Outcome<?> outcome, ReachableSite made) {
        SiteId site = made.site().id();
        Done done = Done.of(outcome).made(site);
        return library.access().explain(actor, AccessLevel.OWNER, site).reason() instanceof Reason.OwnerTeam owner
                ? done.made(owner.team())
                : done;
    }
}
