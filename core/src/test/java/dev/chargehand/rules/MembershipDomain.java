package dev.chargehand.rules;

import dev.chargehand.team.Role;
import dev.chargehand.team.UserId;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Every small team that can exist, and every command on it, by members and strangers alike. */
final class MembershipDomain extends DomainContextBase {
    @Provide
    Arbitrary<SmallTeam> team() {
        Arbitrary<List<Optional<Role>>> roles = Arbitraries.<Optional<Role>>of(
                        Optional.empty(), Optional.of(Role.MEMBER), Optional.of(Role.ADMIN))
                .list()
                .ofSize(SmallTeam.USERS);
        Arbitrary<SmallTeam> ordinary = roles.filter(list -> list.contains(Optional.of(Role.ADMIN)))
                .map(list -> new SmallTeam(Samples.team(), list));
        Arbitrary<SmallTeam> personal = roles.filter(list -> list.get(0).equals(Optional.of(Role.ADMIN)))
                .map(list -> new SmallTeam(Samples.personalTeam(), list));
        return Arbitraries.oneOf(ordinary, personal);
    }

    @Provide
    Arbitrary<UserId> user() {
        return Arbitraries.integers().between(0, SmallTeam.USERS - 1).map(Samples::user);
    }

    @Provide
    Arbitrary<MemberCommand> command() {
        return Combinators.combine(Arbitraries.of(MemberCommand.Kind.class), user(), user())
                .as(MemberCommand::new);
    }
}
