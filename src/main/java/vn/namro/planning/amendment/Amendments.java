package vn.namro.planning.amendment;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.planning.plan.PlanFile.Item;
import vn.namro.planning.plan.PlanJson;

/** The amendments of plans, what they change, and what they did. */
@Repository
class Amendments {

	private final JdbcClient jdbc;

	Amendments(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** @throws org.springframework.dao.DuplicateKeyException when the plan has a draft already */
	void insert(String planCode, String reason, String by, OffsetDateTime at) {
		this.jdbc.sql("insert into plan_amendment (plan_code, status, reason, drafted_by, drafted_at) values (?, 'DRAFT', ?, ?, ?)")
			.params(planCode, reason, by, at)
			.update();
	}

	/** The decided amendments of a plan, the latest first. */
	List<Amendment> decided(String planCode) {
		return this.jdbc.sql("select * from plan_amendment where plan_code = ? and status = 'DECIDED' order by id desc")
			.param(planCode)
			.query(Amendment.class)
			.list();
	}

	Optional<Amendment> draft(String planCode) {
		return this.jdbc.sql("select * from plan_amendment where plan_code = ? and status = 'DRAFT'").param(planCode).query(Amendment.class).optional();
	}

	/** The draft of a plan, held until the transaction ends. */
	Optional<Amendment> lockDraft(String planCode) {
		return this.jdbc.sql("select * from plan_amendment where plan_code = ? and status = 'DRAFT' for update").param(planCode).query(Amendment.class).optional();
	}

	/** @throws org.springframework.dao.DuplicateKeyException when the plan was amended by a decision of that number and day before */
	void decide(long id, String number, LocalDate on, String issuingBody, List<Effect> effects, String by, OffsetDateTime at) {
		this.jdbc.sql("""
				update plan_amendment set status = 'DECIDED', number = ?, decided_on = ?, issuing_body = ?, effects = ?::jsonb, closed_by = ?, closed_at = ?
				where id = ?
				""").params(number, on, issuingBody, json(effects), by, at, id).update();
	}

	void discard(long id, String by, OffsetDateTime at) {
		this.jdbc.sql("update plan_amendment set status = 'DISCARDED', closed_by = ?, closed_at = ? where id = ?").params(by, at, id).update();
	}

	/** What an amendment changes, in order of codes. */
	List<ItemChange> changes(long id) {
		return this.jdbc.sql("select item_code, before::text, after::text from plan_amendment_item where amendment_id = ? order by item_code")
			.param(id)
			.query((row, number) -> new ItemChange(row.getString(1), item(row.getString(2)), item(row.getString(3))))
			.list();
	}

	void put(Amendment amendment, ItemChange change) {
		this.jdbc.sql("""
				insert into plan_amendment_item (amendment_id, plan_code, item_code, before, after) values (?, ?, ?, ?::jsonb, ?::jsonb)
				on conflict (amendment_id, item_code) do update set before = excluded.before, after = excluded.after
				""")
			.params(amendment.id(), amendment.planCode(), change.itemCode(), json(change.before()), json(change.after()))
			.update();
	}

	void remove(long id, String itemCode) {
		this.jdbc.sql("delete from plan_amendment_item where amendment_id = ? and item_code = ?").params(id, itemCode).update();
	}

	/** What a decided amendment did; nothing for one that is not decided. */
	List<Effect> effects(long id) {
		return this.jdbc.sql("select effects::text from plan_amendment where id = ? and effects is not null")
			.param(id)
			.query(String.class)
			.optional()
			.map(text -> read(text, new TypeReference<List<Effect>>() {
			}))
			.orElse(List.of());
	}

	private static Item item(String text) {
		return text == null ? null : read(text, new TypeReference<>() {
		});
	}

	private static <T> T read(String text, TypeReference<T> type) {
		try {
			return PlanJson.MAPPER.readValue(text, type);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException("An amendment is kept in a form that this version cannot read", ex);
		}
	}

	static String json(Object value) {
		try {
			return value == null ? null : PlanJson.MAPPER.writeValueAsString(value);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
