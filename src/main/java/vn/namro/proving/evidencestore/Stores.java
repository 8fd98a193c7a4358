package vn.namro.proving.evidencestore;

import java.util.Optional;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The stores that there are: new bytes go to S3 where it is configured, older ones are read from where they lie. */
@Component
class Stores {

	private final ContentStore database;

	private final Optional<ListedContentStore> s3;

	@Autowired
	Stores(DatabaseContentStore database, ObjectProvider<ListedContentStore> s3) {
		this(database, Optional.ofNullable(s3.getIfAvailable()));
	}

	Stores(ContentStore database, Optional<ListedContentStore> s3) {
		this.database = database;
		this.s3 = s3;
	}

	ContentStore present() {
		return this.s3.map(ContentStore.class::cast).orElse(this.database);
	}

	Optional<ListedContentStore> s3() {
		return this.s3;
	}

	/** @throws IllegalStateException when the store is no longer configured */
	ContentStore of(String place) {
		if (place.equals(this.database.place())) {
			return this.database;
		}
		return this.s3.map(ContentStore.class::cast)
			.orElseThrow(() -> new IllegalStateException("Bytes lie in '" + place + "', which is not configured (namro.evidence.s3)"));
	}

}
