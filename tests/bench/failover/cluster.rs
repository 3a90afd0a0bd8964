//! The servers, their agents, and the proxy in front. Loopback only; everything ends with the test.

use std::fs::{self, File, Permissions};
use std::net::TcpListener;
use std::os::unix::fs::{PermissionsExt as _, chown};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process};
use sqlx::postgres::{PgConnectOptions, PgConnection};
use sqlx::{AssertSqlSafe, Connection as _};
use tempfile::TempDir;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

pub const USER: &str = "portal";

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    Primary,
    Standby,
}

/// Whom PostgreSQL runs as, if we are root: it refuses to be.
#[derive(Clone, Copy)]
struct Owner {
    uid: u32,
    gid: u32,
}

pub struct Cluster {
    bin: PathBuf,
    owner: Option<Owner>,
    folder: TempDir,
    ports: [u16; 2],
    pub proxy_port: u16,
    primary: Option<Child>,
    standby: Option<Child>,
    proxy: Option<Child>,
}

impl Cluster {
    /// A primary, a standby that follows it synchronously, and the proxy.
    pub async fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::set_permissions(folder.path(), Permissions::from_mode(0o755)).unwrap();
        let mut cluster = Self {
            bin: programs(),
            owner: rustix::process::geteuid().is_root().then(owner),
            folder,
            ports: [free_port(), free_port()],
            proxy_port: free_port(),
            primary: None,
            standby: None,
            proxy: None,
        };
        cluster.make_primary();
        cluster.primary = Some(cluster.serve(Role::Primary));
        cluster.until_it_answers(Role::Primary).await;
        cluster.copy_primary();
        cluster.standby = Some(cluster.serve(Role::Standby));
        cluster.until_it_answers(Role::Standby).await;
        for statement in ["alter system set synchronous_standby_names = 'standby'", "select pg_reload_conf()"] {
            let mut conn = cluster.connect(Role::Primary).await;
            sqlx::raw_sql(AssertSqlSafe(statement.to_owned())).execute(&mut conn).await.unwrap();
        }
        for _ in 0..100 {
            if cluster.sync_state().await == "sync" {
                break;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        let mut conn = cluster.connect(Role::Primary).await;
        sqlx::raw_sql("create database business_center").execute(&mut conn).await.unwrap();
        let agents = [cluster.agent(Role::Primary).await, cluster.agent(Role::Standby).await];
        cluster.proxy = Some(cluster.follow(agents));
        cluster.until_the_proxy_knows_the_primary().await;
        cluster
    }

    fn data(&self, role: Role) -> PathBuf {
        self.folder.path().join(if role == Role::Primary { "one" } else { "other" })
    }

    fn port(&self, role: Role) -> u16 {
        self.ports[usize::from(role == Role::Standby)]
    }

    /// A program of PostgreSQL's, as its user; killed when this thread's process is.
    fn command(&self, program: &str) -> Command {
        let mut command = Command::new("setpriv");
        command.args(["--pdeathsig", "KILL"]);
        if let Some(Owner { uid, gid }) = self.owner {
            command.arg(format!("--reuid={uid}")).arg(format!("--regid={gid}")).arg("--clear-groups");
        }
        command.arg(self.bin.join(program)).current_dir(self.folder.path()).stdin(Stdio::null());
        command.stdout(Stdio::null()).env("LC_ALL", "C");
        command
    }

    fn run(&self, program: &str, arguments: &[&str]) {
        let output = self.command(program).args(arguments).stderr(Stdio::piped()).output().unwrap();
        assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
    }

    fn make_folder(&self, role: Role) -> String {
        let folder = self.data(role);
        fs::create_dir(&folder).unwrap();
        fs::set_permissions(&folder, Permissions::from_mode(0o700)).unwrap();
        if let Some(Owner { uid, gid }) = self.owner {
            chown(&folder, Some(uid), Some(gid)).unwrap();
        }
        folder.to_str().unwrap().to_owned()
    }

    fn make_primary(&self) {
        let folder = self.make_folder(Role::Primary);
        self.run("initdb", &["-D", &folder, "-U", USER, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8"]);
        // fsync and synchronous_commit stay on: a promise about loss is none without them.
        let settings = "listen_addresses = '127.0.0.1'\nunix_socket_directories = ''\nwal_level = replica\n\
                        hot_standby = on\nmax_connections = 100\nshared_buffers = 32MB\ntimezone = UTC\n";
        let file = Path::new(&folder).join("postgresql.conf");
        let defaults = fs::read_to_string(&file).unwrap();
        fs::write(&file, defaults + settings).unwrap();
    }

    fn copy_primary(&self) {
        let folder = self.make_folder(Role::Standby);
        let from = format!("host=127.0.0.1 port={} user={USER} application_name=standby", self.port(Role::Primary));
        self.run("pg_basebackup", &["-d", &from, "-D", &folder, "-R", "-X", "stream", "-c", "fast"]);
    }

    fn serve(&self, role: Role) -> Child {
        let log = File::create(self.data(role).with_extension("log")).unwrap();
        let port = self.port(role).to_string();
        self.command("postgres").arg("-D").arg(self.data(role)).args(["-p", &port]).stderr(log).spawn().unwrap()
    }

    pub async fn connect(&self, role: Role) -> PgConnection {
        let database =
            if fs::exists(self.folder.path().join("haproxy.cfg")).unwrap() { "business_center" } else { "postgres" };
        self.try_connect(role, database).await.unwrap()
    }

    async fn try_connect(&self, role: Role, database: &str) -> sqlx::Result<PgConnection> {
        let options = PgConnectOptions::new_without_pgpass().host("127.0.0.1").port(self.port(role)).username(USER);
        PgConnection::connect_with(&options.database(database)).await
    }

    async fn until_it_answers(&self, role: Role) {
        for _ in 0..300 {
            if self.try_connect(role, "postgres").await.is_ok() {
                return;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        let log = fs::read_to_string(self.data(role).with_extension("log")).unwrap_or_default();
        panic!("PostgreSQL does not answer:\n{log}");
    }

    /// At first HAProxy takes both for primaries; its checks tell it better.
    async fn until_the_proxy_knows_the_primary(&self) {
        let options = PgConnectOptions::new_without_pgpass().host("127.0.0.1").port(self.proxy_port).username(USER);
        let (options, mut right) = (options.database("postgres"), 0);
        for _ in 0..300 {
            right = if takes_writes(&options).await { right + 1 } else { 0 };
            if right == 10 {
                return;
            }
            tokio::time::sleep(Duration::from_millis(200)).await;
        }
        let log = fs::read_to_string(self.folder.path().join("haproxy.log")).unwrap_or_default();
        panic!("HAProxy does not lead to the primary:\n{log}");
    }

    /// How the standby follows, as the primary sees it.
    pub async fn sync_state(&self) -> String {
        let state =
            "select coalesce((select sync_state from pg_stat_replication where application_name = 'standby'), 'none')";
        sqlx::query_scalar(state).fetch_one(&mut self.connect(Role::Primary).await).await.unwrap()
    }

    /// Who says 200 for a server that takes writes, as Patroni's `/primary` does; its port.
    async fn agent(&self, role: Role) -> u16 {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let options = PgConnectOptions::new_without_pgpass().host("127.0.0.1").port(self.port(role)).username(USER);
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let options = options.clone().database("postgres");
                tokio::spawn(async move {
                    let _ = stream.read(&mut [0; 1024]).await;
                    let answer = if takes_writes(&options).await { "200 OK" } else { "503 Service Unavailable" };
                    let _ =
                        stream.write_all(format!("HTTP/1.0 {answer}\r\nContent-Length: 0\r\n\r\n").as_bytes()).await;
                });
            }
        });
        port
    }

    fn follow(&self, [one, other]: [u16; 2]) -> Child {
        let [first, second] = self.ports;
        let text = format!(
            "global\n  maxconn 300\ndefaults\n  mode tcp\n  timeout connect 1s\n  timeout check 1s\n  timeout client 1h\n  timeout server 1h\n\
             listen postgresql\n  bind 127.0.0.1:{}\n  option httpchk GET /primary\n  http-check expect status 200\n\
             \x20 default-server inter 1s fall 2 rise 1 on-marked-down shutdown-sessions\n\
             \x20 server one 127.0.0.1:{first} check port {one}\n  server other 127.0.0.1:{second} check port {other}\n",
            self.proxy_port
        );
        let file = self.folder.path().join("haproxy.cfg");
        fs::write(&file, text).unwrap();
        let log = File::create(self.folder.path().join("haproxy.log")).unwrap();
        let program = ["/usr/sbin/haproxy", "haproxy"].into_iter().find(|path| Path::new(path).exists());
        let mut command = Command::new("setpriv");
        command.args(["--pdeathsig", "KILL", program.unwrap_or("haproxy"), "-db", "-f"]).arg(file);
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(log).spawn().unwrap()
    }

    /// As a power failure does: the server and every process of its, at once.
    pub async fn kill_primary(&mut self) {
        let mut server = self.primary.take().unwrap();
        let mut all = vec![server.id()];
        all.extend(children(server.id()));
        for pid in all {
            let pid = Pid::from_raw(i32::try_from(pid).unwrap()).unwrap();
            let _ = kill_process(pid, Signal::KILL);
        }
        tokio::task::spawn_blocking(move || server.wait()).await.unwrap().unwrap();
    }

    pub async fn promote(&self, role: Role) {
        let mut conn = self.try_connect(role, "postgres").await.unwrap();
        let done: bool = sqlx::query_scalar("select pg_promote(true, 30)").fetch_one(&mut conn).await.unwrap();
        assert!(done, "it was not promoted");
        // As a cluster manager does, or each commit would wait for a standby that is gone.
        for statement in ["alter system set synchronous_standby_names = ''", "select pg_reload_conf()"] {
            sqlx::raw_sql(AssertSqlSafe(statement.to_owned())).execute(&mut conn).await.unwrap();
        }
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        for mut child in [self.proxy.take(), self.primary.take(), self.standby.take()].into_iter().flatten() {
            let id = child.id();
            let descendants = children(id);
            let _ = child.kill();
            for pid in descendants {
                let _ = kill_process(Pid::from_raw(i32::try_from(pid).unwrap()).unwrap(), Signal::KILL);
            }
            let _ = child.wait();
        }
    }
}

async fn takes_writes(options: &PgConnectOptions) -> bool {
    let asked = async {
        let mut conn = PgConnection::connect_with(options).await?;
        sqlx::query_scalar::<_, bool>("select not pg_is_in_recovery()").fetch_one(&mut conn).await
    };
    tokio::time::timeout(Duration::from_millis(900), asked).await.is_ok_and(|answer| answer.unwrap_or(false))
}

/// The processes whose parent this one is.
fn children(parent: u32) -> Vec<u32> {
    let is_child = |pid: &u32| {
        let status = fs::read_to_string(format!("/proc/{pid}/status")).unwrap_or_default();
        status.lines().any(|line| line.strip_prefix("PPid:").is_some_and(|id| id.trim() == parent.to_string()))
    };
    let all = fs::read_dir("/proc").unwrap().filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok());
    all.filter(is_child).collect()
}

fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

/// The newest PostgreSQL that is installed.
fn programs() -> PathBuf {
    if let Some(folder) = std::env::var_os("BC_POSTGRES_BIN") {
        return folder.into();
    }
    let versions = fs::read_dir("/usr/lib/postgresql").expect("Debian's postgresql is installed");
    let mut found: Vec<PathBuf> = versions.map(|entry| entry.unwrap().path().join("bin")).collect();
    found.sort();
    found.retain(|folder| folder.join("pg_basebackup").exists());
    found.pop().expect("Debian's postgresql is installed")
}

fn owner() -> Owner {
    let users = fs::read_to_string("/etc/passwd").unwrap();
    let line = ["postgres:", "nobody:"].into_iter().find_map(|name| users.lines().find(|line| line.starts_with(name)));
    let mut ids = line.expect("somebody to run PostgreSQL as").split(':').skip(2).map(|id| id.parse().unwrap());
    Owner { uid: ids.next().unwrap(), gid: ids.next().unwrap() }
}
