package vn.namro.access.audit;

/**
 * One thing that is wrong with the ledger.
 *
 * @param position in the chain, or null
 * @param entry id of the entry, or null where only its place is known
 */
public record Finding(Damage damage, Long position, Long entry, String detail) {

	/** What was done to the ledger. */
	public enum Damage {

		EDITED("sửa"), LOST("mất"), SWAPPED("đổi chỗ"), INSERTED("chèn thêm"), TAIL_CUT("đuôi bị cắt"), REWRITTEN("chuỗi bị viết lại"),
		LINK_EDITED("mắt xích bị sửa"), UNGUARDED("ghi nhật ký bị tắt");

		private final String label;

		Damage(String label) {
			this.label = label;
		}

		public String label() {
			return this.label;
		}

	}

	/** As a line for people. */
	public String text() {
		return this.damage.label() + ": " + (this.position == null ? "" : "vị trí " + this.position + ", ")
				+ (this.entry == null ? "" : "mục " + this.entry + ", ") + this.detail;
	}

}
