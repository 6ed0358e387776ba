package neraca.ui.ledger;

import java.time.LocalDate;
import java.util.UUID;
import neraca.model.Asset;
import neraca.model.Words;
import org.apache.commons.math3.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** A fixed asset whose fields change one at a time. */
final class AssetDraft {
  final UUID uuid;
  final UUID business;
  String code;
  int position;
  Words name = Words.NONE;
  BigFraction quantity = BigFraction.ONE;
  Words unit = Words.NONE;
  BigFraction price = BigFraction.ZERO;
  @Nullable BigFraction statedTotal;
  BigFraction life = BigFraction.ONE;
  BigFraction residual = BigFraction.ZERO;
  boolean depreciated;
  Words note = Words.NONE;
  Asset.Method method = Asset.Method.STRAIGHT_LINE;
  @Nullable LocalDate purchased;

  private AssetDraft(UUID uuid, UUID business, String code) {
    this.uuid = uuid;
    this.business = business;
    this.code = code;
  }

  /** A new asset; it is not depreciated before its life is known. */
  static AssetDraft begin(UUID business) {
    return new AssetDraft(UUID.randomUUID(), business, "");
  }

  static AssetDraft of(Asset asset) {
    AssetDraft draft = new AssetDraft(asset.uuid(), asset.business(), asset.code());
    draft.position = asset.position();
    draft.name = asset.name();
    draft.quantity = asset.quantity();
    draft.unit = asset.unit();
    draft.price = asset.price();
    draft.statedTotal = asset.statedTotal();
    draft.life = asset.life();
    draft.residual = asset.residual();
    draft.depreciated = asset.depreciated();
    draft.note = asset.note();
    draft.method = asset.method();
    draft.purchased = asset.purchased();
    return draft;
  }

  Asset made() {
    return new Asset(
        uuid,
        business,
        code,
        position,
        name,
        quantity,
        unit,
        price,
        statedTotal,
        life,
        residual,
        depreciated,
        method,
        purchased,
        note);
  }
}
