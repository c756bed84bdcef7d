package dev.chargehand.testkit;

import dev.chargehand.site.DataAccess;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import dev.chargehand.testkit.model.AccessCall;
import dev.chargehand.testkit.model.Call;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Races for a site and for a team that reaches it: who owns it, who is on it, and whether it is still there (I-20 to I-32). */
public abstract class OwnershipRaceContract extends RacingContract {
    protected OwnershipRaceContract() {}

    @Test
    void a_team_leaves_a_site_or_becomes_its_owner() {
        bothOrders("transfer against remove", stage -> {
            UserId ada = stage.user("ada");
            UserId bob = stage.user("bob");
            SiteId site = stage.site(stage.team(ada));
            TeamId second = stage.team(bob);
            stage.give(site, second, DataAccess.always());
            return stage.round(
                    List.of(ada, bob), AccessCall.transfer(ada, site, second), AccessCall.remove(bob, site, second));
        });
    }

    @Test
    void a_site_passes_to_one_of_two_teams() {
        bothOrders("transfer against transfer", stage -> {
            UserId ada = stage.user("ada");
            UserId anne = stage.user("anne");
            UserId bob = stage.user("bob");
            UserId cleo = stage.user("cleo");
            SiteId site = stage.site(stage.team(ada, anne));
            TeamId second = stage.team(bob);
            TeamId third = stage.team(cleo);
            stage.give(site, second, DataAccess.none());
            stage.give(site, third, DataAccess.always());
            return stage.round(
                    List.of(ada, bob, cleo),
                    AccessCall.transfer(ada, site, second),
                    AccessCall.transfer(anne, site, third));
        });
    }

    @Test
    void a_team_is_deleted_after_it_was_removed_from_its_last_site_or_not_at_all() {
        bothOrders("remove against delete team", stage -> {
            UserId ada = stage.user("ada");
            UserId bob = stage.user("bob");
            TeamId second = stage.team(bob);
            SiteId site = stage.site(stage.team(ada));
            stage.give(site, second, DataAccess.none());
            return stage.round(List.of(ada, bob), AccessCall.remove(ada, site, second), Call.deleteTeam(bob, second));
        });
    }

    @Test
    void a_team_is_renamed_before_it_is_deleted_or_not_at_all() {
        bothOrders("update team against delete team", stage -> {
            UserId ada = stage.user("ada");
            UserId anne = stage.user("anne");
            TeamId team = stage.team(ada, anne);
            return stage.round(List.of(ada), Call.renameTeam(ada, team, "New"), Call.deleteTeam(anne, team));
        });
    }

    @Test
    void a_site_is_renamed_before_it_is_deleted_or_not_at_all() {
        bothOrders("update site against delete site", stage -> {
            UserId ada = stage.user("ada");
            UserId bob = stage.user("bob");
            SiteId site = stage.site(stage.team(ada));
            stage.give(site, stage.team(bob), DataAccess.always());
            return stage.round(List.of(ada, bob), Call.renameSite(bob, site, "New"), Call.deleteSite(ada, site));
        });
    }
}
