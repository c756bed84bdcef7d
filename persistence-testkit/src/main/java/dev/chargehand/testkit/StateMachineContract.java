package dev.chargehand.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.Handover;
import dev.chargehand.Permission;
import dev.chargehand.Policy;
import dev.chargehand.license.LicensePolicy;
import dev.chargehand.testkit.model.Machine;
import dev.chargehand.testkit.model.MachineActions;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.state.ActionChain;
import org.jspecify.annotations.Nullable;

/**
 * Chains of calls in any order go as the reference model says, step by step. The seed is fixed, so that every storage runs
 * the same chains; {@code -Dchargehand.seed} and {@code -Dchargehand.chains} choose others.
 */
public abstract class StateMachineContract extends Contract {
    private static final Duration SHRINKING = Duration.ofSeconds(3);
    private static final String[] EVERY_ANSWER = {
        "accepted",
        "address_invited",
        "admin_needed",
        "already_attached",
        "already_owner",
        "asset_attached",
        "asset_not_found",
        "assets_not_found",
        "assets_on_site",
        "charger_not_found",
        "chargers_held",
        "connector_not_found",
        "data_request_not_found",
        "has_data_access",
        "identity_taken",
        "invalid",
        "invitation_closed",
        "invitation_not_found",
        "inviter_lost_right",
        "last_admin",
        "license_not_found",
        "license_over",
        "license_suspended",
        "licenses_running",
        "not_a_member",
        "not_attached",
        "not_permitted",
        "not_the_invitee",
        "nothing_to_revoke",
        "offer_too_wide",
        "owner_record",
        "owner_stays",
        "payment_taken",
        "personal_team",
        "product_not_found",
        "product_retired",
        "purchase_closed",
        "purchase_not_found",
        "request_closed",
        "request_pending",
        "requested_end_passed",
        "same_charger",
        "same_site",
        "site_not_found",
        "sites_attached",
        "team_not_found",
        "tier_fixed",
        "tier_licensed",
        "too_many_invitations",
        "without_end"
    };
    private static final List<Policy> POLICIES = List.of(
            Policy.DEFAULT,
            Policy.DEFAULT.withDeletingATeamDropsAccess().withHandover(new Handover.Nothing()),
            Policy.DEFAULT.withLicenses(LicensePolicy.DEFAULT.withGrace(Duration.ofHours(12))),
            Policy.DEFAULT
                    .withInvitationsForAnyHolder()
                    .withInvitationsAMinute(2)
                    .withInvitationLifetime(Duration.ofHours(20)),
            Policy.DEFAULT
                    .withHandover(new Handover.ForEver())
                    .withAdminOnly(EnumSet.of(
                            Permission.UPDATE_SITE,
                            Permission.REMOVE_ACCESS,
                            Permission.LEAVE_SITE,
                            Permission.GRANT_DATA,
                            Permission.TRANSFER_OWNERSHIP,
                            Permission.REQUEST_DATA,
                            Permission.INVITE,
                            Permission.CANCEL_INVITATION,
                            Permission.CHANGE_ASSETS,
                            Permission.CONFIGURE_CHARGER,
                            Permission.DETACH_CHARGER,
                            Permission.DELETE_CHARGER,
                            Permission.BUY_LICENSE,
                            Permission.TRANSFER_LICENSE)));
    private static final int GENERATOR_SIZE = 1000;

    protected StateMachineContract() {}

    protected int chains() {
        return Integer.getInteger("chargehand.chains", 100);
    }

    @Example
    void every_chain_of_calls_goes_as_the_reference_model_says() {
        long seed = Long.getLong("chargehand.seed", 20261122L);
        Map<String, Integer> answers = new TreeMap<>();
        Random random = new Random(seed);
        List<RandomGenerator<ActionChain<Machine>>> generators = POLICIES.stream()
                .map(policy -> MachineActions.chains(() -> new Machine(world(), policy, answers))
                        .generator(GENERATOR_SIZE))
                .toList();
        for (int chain = 1; chain <= chains(); chain++) {
            Shrinkable<ActionChain<Machine>> next =
                    generators.get(chain % generators.size()).next(random);
            Throwable failure = failure(next);
            if (failure != null) {
                Throwable smallest = shrunk(next, failure);
                throw new AssertionError(
                        "%s: chain %d of seed %d: %s".formatted(world().name(), chain, seed, smallest.getMessage()),
                        smallest);
            }
        }
        report("state machine on %s: %d chains of seed %d: %s".formatted(world().name(), chains(), seed, answers));
        assertThat(answers).as("answers that the chains of seed %d reach", seed).containsKeys(EVERY_ANSWER);
    }

    /** Looks for a smaller chain that fails too, for a while. */
    private static Throwable shrunk(Shrinkable<ActionChain<Machine>> failing, Throwable failure) {
        Throwable smallest = failure;
        Iterator<Shrinkable<ActionChain<Machine>>> smaller = failing.shrink().iterator();
        for (long start = System.nanoTime(); System.nanoTime() - start < SHRINKING.toNanos() && smaller.hasNext(); ) {
            Shrinkable<ActionChain<Machine>> candidate = smaller.next();
            Optional<Throwable> again = Optional.ofNullable(failure(candidate));
            if (again.isPresent()) {
                smallest = again.get();
                smaller = candidate.shrink().iterator();
            }
        }
        return smallest;
    }

    private static @Nullable Throwable failure(Shrinkable<ActionChain<Machine>> chain) {
        try {
            chain.value().run().compare();
            return null;
        } catch (AssertionError | RuntimeException failed) {
            return failed;
        }
    }
}
