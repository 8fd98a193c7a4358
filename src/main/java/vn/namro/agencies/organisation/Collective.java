package vn.namro.agencies.organisation;

/**
 * Words with which plans address several agencies at once.
 *
 * @param members how many agencies are meant; 0 where nobody has said yet
 */
public record Collective(String code, String wording, int members) {
}
