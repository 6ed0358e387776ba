package neraca.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A statement to be answered (butir).
 *
 * @param reversed worded against the scale; scored min+max−x, the raw answer stays
 * @param importance the item that asks how important this one is (importance-performance analysis)
 */
public record Item(
    UUID uuid,
    UUID questionnaire,
    @Nullable UUID dimension,
    String code,
    int position,
    Words statement,
    boolean reversed,
    @Nullable UUID importance)
    implements Entity {}
