package vn.namro.reporting.exchange;

/** A way out of the house for issued reports. */
interface Way {

	enum Kind {

		WEBHOOK("Gọi địa chỉ nhận (webhook)"), FOLDER("Thư mục trao đổi");

		private final String label;

		Kind(String label) {
			this.label = label;
		}

		/** What operators call it. */
		String label() {
			return this.label;
		}

	}

	Kind kind();

	/**
	 * Hands a report over; what was handed over before changes nothing when it comes again.
	 * @throws vn.namro.notices.channel.DeliveryFault when it did not arrive, or that is not known
	 */
	void handOver(Handover handover);

}
