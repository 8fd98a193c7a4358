package vn.namro.scores.appraisal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who appraises which field: the people named for it; across agencies otherwise the appraisers of the field's lead agency. */
@Repository
public class FieldAppraisers {

	private final JdbcClient jdbc;

	FieldAppraisers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Lets a person appraise a field of a criteria set. */
	public void name(String setCode, String fieldCode, String account, String by, OffsetDateTime at) {
		this.jdbc.sql("insert into field_appraiser (set_code, field_code, account, named_by, named_at) values (?, ?, ?, ?, ?) on conflict do nothing")
			.params(setCode, fieldCode, account, by, at)
			.update();
	}

	public void release(String setCode, String fieldCode, String account) {
		this.jdbc.sql("delete from field_appraiser where set_code = ? and field_code = ? and account = ?").params(setCode, fieldCode, account).update();
	}

	/** The accounts that are named, by field. */
	public Map<String, List<String>> named(String setCode) {
		return this.jdbc.sql("select field_code, account from field_appraiser where set_code = ? order by 1, 2")
			.param(setCode)
			.query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey, TreeMap::new, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}

	/** The appraisers of a province, as people choose among them. */
	public List<String> ofProvince(String province) {
		return this.jdbc.sql("select distinct account from standing where role = 'appraiser' and province = ? and on_behalf_of is null order by 1")
			.param(province)
			.query(String.class)
			.list();
	}

	/**
	 * Who is named for a field, with those who stand in for them today.
	 * @param tenant of the appraised agency
	 */
	List<String> named(String setCode, String fieldCode, String tenant) {
		return this.jdbc.sql("""
				select distinct s.account from standing s join standing_tenant t on t.account = s.account and t.role = s.role and t.tenant_id = :tenant
				where s.role = 'appraiser' and coalesce(s.on_behalf_of, s.account) in
				  (select f.account from field_appraiser f where f.set_code = :set and f.field_code = :field)
				""").param("tenant", tenant).param("set", setCode).param("field", fieldCode).query(String.class).list();
	}

	/** The appraisers of the agency that leads a field; none where no agency does. */
	List<String> ofLead(String setCode, String fieldCode, String tenant) {
		return this.jdbc.sql("""
				select distinct s.account from standing s
				join standing_tenant t on t.account = s.account and t.role = s.role and t.tenant_id = :tenant
				join criterion c on c.set_code = :set and c.code = :field and c.lead_agency = s.agency_code
				where s.role = 'appraiser'
				""").param("tenant", tenant).param("set", setCode).param("field", fieldCode).query(String.class).list();
	}

	/**
	 * Those of some appraisals whose field is a person's: nobody is named for it, the person is (or stands in for who is), or the
	 * person appraises across fields and one who is named belongs to the appraised agency.
	 * @return where each belongs, by id
	 */
	Map<String, AppraisedField> concerning(String account, Collection<String> appraisals) {
		Map<String, AppraisedField> concerning = new HashMap<>();
		this.jdbc.sql("""
				select p.id, t.campaign_id, t.set_code, t.year, p.field_code from appraisal p join score_sheet t on t.id = p.sheet_id
				where p.id = any(:ids) and (
				  not exists (select from field_appraiser f where f.set_code = t.set_code and f.field_code = p.field_code)
				  or exists (select from field_appraiser f join standing s on s.role = 'appraiser' and coalesce(s.on_behalf_of, s.account) = f.account
				    where f.set_code = t.set_code and f.field_code = p.field_code and s.account = :account)
				  or exists (select from standing s join province v on v.code = s.province and v.issuer_agency = s.agency_code
				    join field_appraiser f on f.set_code = t.set_code and f.field_code = p.field_code
				    join standing own on own.account = f.account and own.agency_code = t.agency_code
				    where s.role = 'appraiser' and s.account = :account))
				""")
			.param("ids", appraisals.toArray(String[]::new))
			.param("account", account)
			.query((row, number) -> concerning.put(row.getString("id"), field(row)))
			.list();
		return concerning;
	}

	AppraisedField fieldOf(String appraisal) {
		return this.jdbc.sql("select t.campaign_id, t.set_code, t.year, p.field_code from appraisal p join score_sheet t on t.id = p.sheet_id where p.id = ?")
			.param(appraisal)
			.query((row, number) -> field(row))
			.single();
	}

	private static AppraisedField field(ResultSet row) throws SQLException {
		return new AppraisedField(row.getString("campaign_id"), row.getString("set_code"), row.getInt("year"), row.getString("field_code"));
	}

	/** The appraisers of the body that publishes: they take what a field's own people must keep away from. */
	List<String> crossField(String tenant) {
		return this.jdbc.sql("""
				select distinct s.account from standing s join province p on p.code = s.province and p.issuer_agency = s.agency_code
				join standing_tenant t on t.account = s.account and t.role = s.role and t.tenant_id = ?
				where s.role = 'appraiser'
				""").param(tenant).query(String.class).list();
	}

}
