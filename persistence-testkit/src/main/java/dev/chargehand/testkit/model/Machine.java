package dev.chargehand.testkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.Chargehand;
import dev.chargehand.Policy;
import dev.chargehand.invitation.InvitationId;
import dev.chargehand.request.DataRequestId;
import dev.chargehand.site.AssetId;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.AssetType;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import dev.chargehand.testkit.World;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * A small world driven beside the reference model: five users of whom the last is never invited, and what teams and sites they
 * make, beginning with a site of two meters and
 * two chargers, the teams of owner and guest, a charger that the
 * guest holds, and the products. Things are named by number; some numbers name
 * what never was.
 */
public final class Machine {
    public static final int USERS = 5;
    private static final int MOST_TEAMS = 6;
    private static final int RECENT = 4;
    private static final int ONE_UNKNOWN_IN = 15;
    private static final int ASSETS = 6;
    private static final List<Integer> ACTORS = List.of(0, 0, 0, 0, 1, 1, 1, 2, 2, 3, 4);

    private final World world;
    private final Chargehand library;
    private final Map<String, Integer> answers;
    private final List<UserId> users = new ArrayList<>();
    private final List<UserId> addresses = new ArrayList<>();
    private final List<TeamId> teams = new ArrayList<>();
    private final List<SiteId> sites = new ArrayList<>();
    private final List<AssetId> assets = new ArrayList<>();
    private final List<DataRequestId> requests = new ArrayList<>();
    private final List<InvitationId> invitations = new ArrayList<>();
    private final ReferenceModel model;
    private final MachineChargers chargers;

    /** Counts each command's answer in the map. */
    public Machine(World world, Policy policy, Map<String, Integer> answers) {
        this.world = world;
        this.library = world.with(policy);
        this.model = new ReferenceModel(policy);
        this.answers = answers;
        this.chargers = new MachineChargers(this);
        for (String name : List.of("ada", "bob", "cleo", "dan", "stranger")) {
            UserId address = world.mail(name);
            addresses.add(address);
            // the host knows the first by an id of its own, and vouches for the address
            users.add(users.isEmpty() ? world.user(name) : address);
        }
        for (int number = 0; number < ASSETS; number++) {
            UUID id = UUID.randomUUID();
            assets.add(AssetId.meter(id));
        }
        perform(Call.createTeam(users.get(0), "Name 0"));
        perform(Call.addMember(users.get(0), teams.get(0), users.get(1), Optional.empty()));
        perform(Call.createTeam(users.get(2), "Name 1"));
        perform(Call.createSite(users.get(0), teams.get(0), "Name 0"));
        perform(AccessCall.addAsset(users.get(0), sites.get(0), assets.get(0)));
        perform(AccessCall.addAsset(users.get(0), sites.get(0), assets.get(1)));
        give(sites.get(0), teams.get(1), DataAccess.none(), Optional.empty());
        new MachineStart(this).stock(users.get(0), sites.get(0), users.get(2), teams.get(1));
    }

    World world() {
        return world;
    }

    Chargehand library() {
        return library;
    }

    ReferenceModel model() {
        return model;
    }

    MachineChargers chargers() {
        return chargers;
    }

    Instant now() {
        return world.clock().instant();
    }

    List<UserId> users() {
        return users;
    }

    /** The first users act the most, so that many commands come from those who may give them. */
    UserId user(int number) {
        return users.get(ACTORS.get(number % ACTORS.size()));
    }

    UserId subject(int number) {
        return users.get(number % (USERS - 1));
    }

    UserId address(int number) {
        return addresses.get(number % (USERS - 1));
    }

    UserId addressOf(UserId user) {
        return addresses.get(users.indexOf(user));
    }

    Optional<UserId> userOf(UserId address) {
        return Optional.of(addresses.indexOf(address)).filter(at -> at >= 0).map(users::get);
    }

    TeamId team(int number) {
        return isUnknown(number) || teams.isEmpty() ? World.unknownTeam() : recent(teams, number);
    }

    SiteId site(int number) {
        return isUnknown(number) || sites.isEmpty() ? World.unknownSite() : recent(sites, number);
    }

    /** Most often someone of the owner team. */
    UserId ownerOf(SiteId site, int number) {
        PlainSite plain = model.world().sites().get(site);
        return plain == null || number % 3 == 0 ? user(number) : memberOf(plain.owner(), number);
    }

    /** Most often a team with a record there. */
    TeamId teamOn(SiteId site, int number) {
        PlainSite plain = model.world().sites().get(site);
        if (plain == null || number % 6 == 0) {
            return team(number);
        }
        List<TeamId> there = plain.access().keySet().stream().sorted().toList();
        return there.get(number % there.size());
    }

    /** Most often a team that has just this level there. */
    TeamId teamAt(int level, SiteId site, int number) {
        PlainSite plain = model.world().sites().get(site);
        List<TeamId> there = plain == null || number % 6 == 0
                ? List.of()
                : plain.access().keySet().stream()
                        .filter(team ->
                                model.world().access(site, team).orElseThrow().level(now()) == level)
                        .sorted()
                        .toList();
        return there.isEmpty() ? teamOn(site, number) : there.get(number % there.size());
    }

    UserId memberOf(TeamId team, int number) {
        PlainTeam plain = model.world().teams().get(team);
        if (plain == null) {
            return user(number);
        }
        List<UserId> members =
                users.stream().filter(user -> plain.members().containsKey(user)).toList();
        return members.get(number % members.size());
    }

    AssetId asset(int number) {
        return isUnknown(number) ? new AssetId(new AssetType("pump"), UUID.randomUUID()) : assets.get(number % ASSETS);
    }

    /** All, or a list: of what is there, of what is anywhere, or of nothing. */
    Optional<Set<AssetId>> assetsFor(SiteId site, int number) {
        PlainSite plain = model.world().sites().get(site);
        Set<AssetId> listed = new TreeSet<>();
        if (plain != null && number % 10 < 6) {
            listed.addAll(plain.assets());
            listed.removeIf(asset -> (assets.indexOf(asset) + number) % 3 == 0);
        } else if (number % 10 < 8) {
            listed.add(asset(number));
            listed.add(asset(number / 2));
        }
        return number % 10 == 9 ? Optional.empty() : Optional.of(listed);
    }

    DataRequestId request(int number) {
        return isUnknown(number) || requests.isEmpty()
                ? new DataRequestId(UUID.randomUUID())
                : recent(requests, number);
    }

    InvitationId invitation(int number) {
        return isUnknown(number) || invitations.isEmpty()
                ? new InvitationId(UUID.randomUUID())
                : recent(invitations, number);
    }

    /** One of the last few, so that what was deleted long ago is left in peace. */
    private static <T> T recent(List<T> all, int number) {
        return all.get(all.size() - 1 - number % Math.min(RECENT, all.size()));
    }

    private static boolean isUnknown(int number) {
        return number % ONE_UNKNOWN_IN == 0;
    }

    void createTeam(int actor, String name) {
        if (model.world().teams().size() < MOST_TEAMS) {
            perform(Call.createTeam(users.get(ACTORS.get(actor % (ACTORS.size() - 1))), name));
        }
    }

    void perform(Call call) {
        Call.Done done = call.library().apply(library);
        assertThat(done.code())
                .as("%s: %s", world.name(), call.text())
                .isEqualTo(call.model().code(model, done, now()));
        answers.merge(done.code(), 1, Integer::sum);
        remember(model.world().teams().keySet(), teams);
        remember(model.world().sites().keySet(), sites);
        remember(model.world().requests().keySet(), requests);
        remember(model.world().invitations().keySet(), invitations);
        chargers.remember();
    }

    /** Gives a team access to a site that it does not reach yet, where both exist. */
    void give(SiteId site, TeamId team, DataAccess data, Optional<Set<AssetId>> only) {
        PlainSite target = model.world().sites().get(site);
        if (target != null
                && model.world().teams().containsKey(team)
                && !target.access().containsKey(team)
                && target.assets().containsAll(only.orElse(Set.of()))) {
            model.grants().give(site, team, data, only);
            var unused =
                    world.give(site, team, data, only.map(AssetScope::limited).orElseGet(AssetScope::all));
        }
    }

    private static <T extends Comparable<T>> void remember(Set<T> present, List<T> known) {
        new TreeSet<>(present).stream().filter(id -> !known.contains(id)).forEach(known::add);
    }

    /** Compares all that any user sees with the model, and what became of all that was asked, offered and bought. */
    public void compare() {
        assertThat(PlainView.seenBy(world.storage().reads(), users))
                .as("%s: what all users see together", world.name())
                .isEqualTo(PlainView.of(model));
        new MachineEnd(this, Fold.of(world.log())).compare();
    }

    @Override
    public String toString() {
        return Map.of("teams", teams.size(), "sites", sites.size()).toString();
    }
}
