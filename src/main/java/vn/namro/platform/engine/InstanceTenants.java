package vn.namro.platform.engine;

import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives running instances to another agency. The engine has no command for it, so this writes the engine's tables: every
 * table that carries a tenant, with the revision raised, so that whoever works on an instance at that moment is refused by
 * the engine's optimistic locking and tries again (src/docs/decisions/0014-moving-tenants.md).
 */
@Repository
public class InstanceTenants {

	private final JdbcClient jdbc;

	InstanceTenants(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Moves the running instances of some business keys, with all that they called.
	 * @return how many instances moved; those that are elsewhere already are left alone
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public int move(Collection<String> businessKeys, String from, String to, String agencyName) {
		return moveInstances(this.jdbc.sql("""
				select distinct i.id_ from act_ru_execution k join act_ru_execution i on i.root_proc_inst_id_ = k.root_proc_inst_id_ and i.id_ = i.proc_inst_id_
				where k.business_key_ = any(:keys) and i.tenant_id_ = :from
				""").param("keys", businessKeys.toArray(String[]::new)).param("from", from).query(String.class).list(), from, to, agencyName);
	}

	/**
	 * Moves the next instances of a tenant, whatever they are about.
	 * @return how many moved, 0 when none is left
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public int moveNext(String from, String to, String agencyName, int limit) {
		return moveInstances(this.jdbc.sql("select id_ from act_ru_execution where tenant_id_ = :from and id_ = proc_inst_id_ order by id_ limit :limit")
			.param("from", from)
			.param("limit", limit)
			.query(String.class)
			.list(), from, to, agencyName);
	}

	/** Brings what a command wrote under the former tenant, while its instance was being moved, to where the instance is now. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void settle(String from) {
		tables().forEach(table -> this.jdbc.sql("update " + table.name + " x set tenant_id_ = e.tenant_id_ from act_ru_execution e where e.id_ = x." + table.key
				+ " and e.id_ = e.proc_inst_id_ and x.tenant_id_ = :from and e.tenant_id_ <> :from").param("from", from).update());
	}

	/** Sets a text variable of the running instances of some business keys. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void setText(Collection<String> businessKeys, ProcessVariable<String> variable, String value) {
		setText(this.jdbc.sql("select proc_inst_id_ from act_ru_execution where business_key_ = any(?)")
			.param(businessKeys.toArray(String[]::new))
			.query(String.class)
			.list(), variable.name(), value);
	}

	/** Tells all running instances of a tenant what the agency is called now. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void rename(String tenant, String agencyName) {
		setText(this.jdbc.sql("select id_ from act_ru_execution where tenant_id_ = ? and id_ = proc_inst_id_").param(tenant).query(String.class).list(),
				CommonVariables.AGENCY_NAME.name(), agencyName);
	}

	private int moveInstances(List<String> instances, String from, String to, String agencyName) {
		if (!instances.isEmpty()) {
			lock(instances);
			tables().forEach(table -> move(table, instances, from, to));
			this.jdbc.sql("""
					update act_ru_identitylink set tenant_id_ = :to
					where tenant_id_ = :from and task_id_ in (select id_ from act_ru_task where proc_inst_id_ = any(:ids))
					""").param("to", to).param("from", from).param("ids", instances.toArray(String[]::new)).update();
			setText(instances, CommonVariables.TENANT.name(), to);
			setText(instances, CommonVariables.AGENCY_NAME.name(), agencyName);
		}
		return instances.size();
	}

	/** Waits for commands that are about to end; what they wrote is then seen by the statements that follow. */
	private void lock(List<String> instances) {
		for (String table : List.of("act_ru_execution", "act_ru_task")) {
			this.jdbc.sql("select id_ from " + table + " where proc_inst_id_ = any(?) order by id_ for update")
				.param(instances.toArray(String[]::new))
				.query(String.class)
				.list();
		}
	}

	private void move(Table table, List<String> instances, String from, String to) {
		this.jdbc.sql("update " + table.name + " set tenant_id_ = :to" + (table.versioned ? ", rev_ = rev_ + 1" : "") + " where " + table.key
				+ " = any(:ids) and tenant_id_ = :from").param("to", to).param("from", from).param("ids", instances.toArray(String[]::new)).update();
	}

	private void setText(List<String> instances, String variable, String value) {
		this.jdbc.sql("update act_ru_variable set text_ = ?, rev_ = rev_ + 1 where proc_inst_id_ = any(?) and name_ = ?")
			.params(value, instances.toArray(String[]::new), variable)
			.update();
	}

	/** Every table of the engine that carries a tenant and belongs to an instance; asked of the database, so that a patch of the engine forgets none. */
	private List<Table> tables() {
		return this.jdbc.sql("""
				select distinct on (t.table_name) t.table_name as name, k.column_name as key, t.table_name like 'act\\_ru\\_%' and exists (
				    select from information_schema.columns r where (r.table_schema, r.table_name) = (t.table_schema, t.table_name) and r.column_name = 'rev_')
				  as versioned
				from information_schema.columns t join information_schema.columns k using (table_schema, table_name)
				where t.table_schema = 'public' and t.table_name ~ '^act_(ru|hi)_' and t.column_name = 'tenant_id_'
				  and k.column_name in ('proc_inst_id_', 'process_instance_id_', 'root_proc_inst_id_')
				order by t.table_name, k.column_name
				""").query(Table.class).list();
	}

	/** @param key the column that names the instance; of two, the one that does not name the root */
	private record Table(String name, String key, boolean versioned) {
	}

}
