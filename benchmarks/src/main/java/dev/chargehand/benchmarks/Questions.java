package dev.chargehand.benchmarks;

import dev.chargehand.site.SiteId;
import dev.chargehand.team.UserId;

/**
 * A fixed sequence of user and site pairs, asked again and again: half of the users reach the site as owner or guest, half are
 * drawn at random and mostly do not. The ids are objects of their own, as a host's would be.
 */
final class Questions {
    private static final int COUNT = 1 << 16;

    final UserId[] users = new UserId[COUNT];
    final SiteId[] sites = new SiteId[COUNT];
    private int at;

    Questions(World world) {
        for (int i = 0; i < COUNT; i++) {
            int site = (int) Long.remainderUnsigned(World.mix(6, i), world.sites());
            int user = switch (i & 3) {
                case 0 -> world.founderOf(world.ownerOf(site));
                case 1 -> world.founderOf(world.guestOf(site));
                default -> (int) Long.remainderUnsigned(World.mix(7, i), world.users());
            };
            sites[i] = world.site(site);
            users[i] = world.user(user);
        }
    }

    /** The next pair's index. */
    int next() {
        at = (at + 1) & (COUNT - 1);
        return at;
    }
}
