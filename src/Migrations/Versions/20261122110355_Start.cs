using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Kumppani.Migrations.Versions
{
    /// <inheritdoc />
    public partial class Start : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "accounts_person_claims",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn)
                        .Annotation("Sqlite:Autoincrement", true),
                    UserId = table.Column<Guid>(nullable: false),
                    ClaimType = table.Column<string>(nullable: true),
                    ClaimValue = table.Column<string>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts_person_claims", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "accounts_person_logins",
                columns: table => new
                {
                    LoginProvider = table.Column<string>(nullable: false),
                    ProviderKey = table.Column<string>(nullable: false),
                    ProviderDisplayName = table.Column<string>(nullable: true),
                    UserId = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts_person_logins", x => new { x.LoginProvider, x.ProviderKey });
                });

            migrationBuilder.CreateTable(
                name: "accounts_person_tokens",
                columns: table => new
                {
                    UserId = table.Column<Guid>(nullable: false),
                    LoginProvider = table.Column<string>(nullable: false),
                    Name = table.Column<string>(nullable: false),
                    Value = table.Column<string>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts_person_tokens", x => new { x.UserId, x.LoginProvider, x.Name });
                });

            migrationBuilder.CreateTable(
                name: "accounts_persons",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    DisplayName = table.Column<string>(maxLength: 200, nullable: false),
                    Language = table.Column<string>(maxLength: 10, nullable: false),
                    DemoKey = table.Column<string>(maxLength: 60, nullable: true),
                    UserName = table.Column<string>(maxLength: 256, nullable: true),
                    NormalizedUserName = table.Column<string>(maxLength: 256, nullable: true),
                    Email = table.Column<string>(maxLength: 256, nullable: true),
                    NormalizedEmail = table.Column<string>(maxLength: 256, nullable: true),
                    EmailConfirmed = table.Column<bool>(nullable: false),
                    PasswordHash = table.Column<string>(nullable: true),
                    SecurityStamp = table.Column<string>(nullable: true),
                    ConcurrencyStamp = table.Column<string>(nullable: true),
                    PhoneNumber = table.Column<string>(nullable: true),
                    PhoneNumberConfirmed = table.Column<bool>(nullable: false),
                    TwoFactorEnabled = table.Column<bool>(nullable: false),
                    LockoutEnd = table.Column<DateTimeOffset>(nullable: true),
                    LockoutEnabled = table.Column<bool>(nullable: false),
                    AccessFailedCount = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts_persons", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "accounts_sign_in_requests",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Address = table.Column<string>(maxLength: 254, nullable: false),
                    ReturnPath = table.Column<string>(maxLength: 500, nullable: true),
                    At = table.Column<DateTime>(nullable: false),
                    Version = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts_sign_in_requests", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "accounts_sign_in_rules",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    RequiresSecondStep = table.Column<bool>(nullable: false),
                    Version = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts_sign_in_rules", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "directory_accessibility_feedback",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    OrganisationId = table.Column<Guid>(nullable: false),
                    At = table.Column<DateTime>(nullable: false),
                    DueOn = table.Column<DateOnly>(nullable: false),
                    Page = table.Column<string>(maxLength: 300, nullable: false),
                    Text = table.Column<string>(maxLength: 4000, nullable: false),
                    Email = table.Column<string>(maxLength: 254, nullable: true),
                    Language = table.Column<string>(maxLength: 10, nullable: false),
                    Answer = table.Column<string>(maxLength: 4000, nullable: true),
                    AnsweredAt = table.Column<DateTime>(nullable: true),
                    Version = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_directory_accessibility_feedback", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "directory_import_batches",
                columns: table => new
                {
                    RunId = table.Column<Guid>(nullable: false),
                    Number = table.Column<int>(nullable: false),
                    Rows = table.Column<string>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_directory_import_batches", x => new { x.RunId, x.Number });
                });

            migrationBuilder.CreateTable(
                name: "directory_import_changes",
                columns: table => new
                {
                    RunId = table.Column<Guid>(nullable: false),
                    OrganisationId = table.Column<Guid>(nullable: false),
                    IsNew = table.Column<bool>(nullable: false),
                    Version = table.Column<Guid>(nullable: false),
                    Before = table.Column<string>(nullable: true),
                    Result = table.Column<string>(maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_directory_import_changes", x => new { x.RunId, x.OrganisationId });
                });

            migrationBuilder.CreateTable(
                name: "directory_import_runs",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    FileName = table.Column<string>(maxLength: 120, nullable: false),
                    UploadedAt = table.Column<DateTime>(nullable: false),
                    Content = table.Column<byte[]>(nullable: true),
                    State = table.Column<string>(maxLength: 40, nullable: false),
                    Delimiter = table.Column<string>(maxLength: 1, nullable: true),
                    HasHeader = table.Column<bool>(nullable: false),
                    Encoding = table.Column<string>(maxLength: 40, nullable: true),
                    Sheet = table.Column<string>(maxLength: 200, nullable: true),
                    WithHiddenRows = table.Column<bool>(nullable: false),
                    Mapping = table.Column<string>(nullable: true),
                    Decisions = table.Column<string>(nullable: true),
                    Planned = table.Column<int>(nullable: false),
                    Added = table.Column<int>(nullable: false),
                    Updated = table.Column<int>(nullable: false),
                    Overtaken = table.Column<int>(nullable: false),
                    Same = table.Column<int>(nullable: false),
                    LeftOut = table.Column<int>(nullable: false),
                    Refused = table.Column<int>(nullable: false),
                    Removed = table.Column<int>(nullable: false),
                    Restored = table.Column<int>(nullable: false),
                    Kept = table.Column<int>(nullable: false),
                    ConfirmedBy = table.Column<Guid>(nullable: true),
                    Failures = table.Column<int>(nullable: false),
                    Version = table.Column<Guid>(nullable: false),
                    HostId = table.Column<Guid>(nullable: false),
                    Visibility = table.Column<string>(maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_directory_import_runs", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "directory_organisations",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Kind = table.Column<string>(maxLength: 40, nullable: false),
                    Name = table.Column<string>(maxLength: 200, nullable: false),
                    SortKey = table.Column<string>(maxLength: 120, nullable: false),
                    PlaceKey = table.Column<string>(maxLength: 20, nullable: false),
                    IsListed = table.Column<bool>(nullable: false),
                    BusinessId = table.Column<string>(maxLength: 9, nullable: true),
                    Category = table.Column<string>(maxLength: 40, nullable: true),
                    Description = table.Column<string>(nullable: false),
                    Language = table.Column<string>(maxLength: 10, nullable: false),
                    ContactRole = table.Column<string>(maxLength: 100, nullable: true),
                    Email = table.Column<string>(maxLength: 254, nullable: true),
                    Phone = table.Column<string>(maxLength: 40, nullable: true),
                    Website = table.Column<string>(maxLength: 300, nullable: true),
                    IsExample = table.Column<bool>(nullable: false),
                    ImportedBy = table.Column<Guid>(nullable: true),
                    Version = table.Column<Guid>(nullable: false),
                    HostId = table.Column<Guid>(nullable: false),
                    Visibility = table.Column<string>(maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_directory_organisations", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "directory_statements",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    OrganisationId = table.Column<Guid>(nullable: false),
                    Number = table.Column<int>(nullable: false),
                    PublishedAt = table.Column<DateTime>(nullable: false),
                    Method = table.Column<string>(maxLength: 40, nullable: false),
                    AssessedOn = table.Column<DateOnly>(nullable: false),
                    Version = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_directory_statements", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "event_deliveries",
                columns: table => new
                {
                    EventId = table.Column<Guid>(nullable: false),
                    Handler = table.Column<string>(maxLength: 120, nullable: false),
                    State = table.Column<string>(maxLength: 40, nullable: false),
                    Attempts = table.Column<int>(nullable: false),
                    DueAt = table.Column<DateTime>(nullable: false),
                    Failure = table.Column<string>(maxLength: 120, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_event_deliveries", x => new { x.EventId, x.Handler });
                });

            migrationBuilder.CreateTable(
                name: "events",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Type = table.Column<string>(maxLength: 80, nullable: false),
                    RecordId = table.Column<Guid>(nullable: false),
                    At = table.Column<DateTime>(nullable: false),
                    PersonId = table.Column<Guid>(nullable: true),
                    ActingFor = table.Column<Guid>(nullable: false),
                    Cause = table.Column<string>(maxLength: 80, nullable: false),
                    Payload = table.Column<string>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_events", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "forums_code_receipts",
                columns: table => new
                {
                    GatheringId = table.Column<Guid>(nullable: false),
                    OrganisationKey = table.Column<string>(maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_forums_code_receipts", x => new { x.GatheringId, x.OrganisationKey });
                });

            migrationBuilder.CreateTable(
                name: "forums_gatherings",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Code = table.Column<string>(maxLength: 10, nullable: false),
                    State = table.Column<string>(maxLength: 40, nullable: false),
                    Kind = table.Column<string>(maxLength: 40, nullable: false),
                    Title = table.Column<string>(nullable: false),
                    Summary = table.Column<string>(nullable: false),
                    Practicalities = table.Column<string>(nullable: false),
                    StartsAt = table.Column<DateTime>(nullable: true),
                    EndsAt = table.Column<DateTime>(nullable: true),
                    Venue = table.Column<string>(maxLength: 200, nullable: true),
                    Address = table.Column<string>(maxLength: 200, nullable: true),
                    RegistrationClosesAt = table.Column<DateTime>(nullable: true),
                    Capacity = table.Column<int>(nullable: true),
                    Taken = table.Column<int>(nullable: false),
                    NextNumber = table.Column<int>(nullable: false),
                    Version = table.Column<Guid>(nullable: false),
                    HostId = table.Column<Guid>(nullable: false),
                    Visibility = table.Column<string>(maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_forums_gatherings", x => x.Id);
                    table.CheckConstraint("CK_forums_gatherings_Taken", "\"Capacity\" IS NULL OR \"Taken\" <= \"Capacity\"");
                });

            migrationBuilder.CreateTable(
                name: "forums_voting_codes",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    GatheringId = table.Column<Guid>(nullable: false),
                    CodeHash = table.Column<string>(maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_forums_voting_codes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "job_runs",
                columns: table => new
                {
                    Job = table.Column<string>(maxLength: 80, nullable: false),
                    DueAt = table.Column<DateTime>(nullable: false),
                    State = table.Column<string>(maxLength: 40, nullable: false),
                    Attempts = table.Column<int>(nullable: false),
                    Missed = table.Column<int>(nullable: false),
                    StartedAt = table.Column<DateTime>(nullable: false),
                    EndedAt = table.Column<DateTime>(nullable: true),
                    WaitUntil = table.Column<DateTime>(nullable: true),
                    Changed = table.Column<int>(nullable: false),
                    Failure = table.Column<string>(maxLength: 120, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_job_runs", x => new { x.Job, x.DueAt });
                });

            migrationBuilder.CreateTable(
                name: "links",
                columns: table => new
                {
                    FromKind = table.Column<string>(maxLength: 40, nullable: false),
                    FromId = table.Column<Guid>(nullable: false),
                    ToKind = table.Column<string>(maxLength: 40, nullable: false),
                    ToId = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_links", x => new { x.FromKind, x.FromId, x.ToKind, x.ToId });
                });

            migrationBuilder.CreateTable(
                name: "mail_messages",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    OnBehalfOf = table.Column<Guid>(nullable: false),
                    To = table.Column<string>(maxLength: 254, nullable: false),
                    Language = table.Column<string>(maxLength: 10, nullable: false),
                    Subject = table.Column<string>(maxLength: 200, nullable: false),
                    Text = table.Column<string>(nullable: false),
                    Html = table.Column<string>(nullable: false),
                    IsSecret = table.Column<bool>(nullable: false),
                    Cause = table.Column<string>(maxLength: 120, nullable: false),
                    QueuedAt = table.Column<DateTime>(nullable: false),
                    DueAt = table.Column<DateTime>(nullable: false),
                    State = table.Column<string>(maxLength: 40, nullable: false),
                    Attempts = table.Column<int>(nullable: false),
                    SentAt = table.Column<DateTime>(nullable: true),
                    LeaseUntil = table.Column<DateTime>(nullable: true),
                    SettledAt = table.Column<DateTime>(nullable: true),
                    Failure = table.Column<string>(maxLength: 120, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_mail_messages", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "operations",
                columns: table => new
                {
                    Key = table.Column<Guid>(nullable: false),
                    Location = table.Column<string>(maxLength: 500, nullable: false),
                    At = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_operations", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "parties",
                columns: table => new
                {
                    RecordId = table.Column<Guid>(nullable: false),
                    OrganisationId = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_parties", x => new { x.RecordId, x.OrganisationId });
                });

            migrationBuilder.CreateTable(
                name: "search_entries",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn)
                        .Annotation("Sqlite:Autoincrement", true),
                    RecordId = table.Column<Guid>(nullable: false),
                    Kind = table.Column<string>(maxLength: 40, nullable: false),
                    HostId = table.Column<Guid>(nullable: false),
                    Visibility = table.Column<string>(maxLength: 40, nullable: false),
                    SortKey = table.Column<string>(maxLength: 120, nullable: false),
                    Name = table.Column<string>(nullable: false),
                    Terms = table.Column<string>(nullable: false),
                    Analyser = table.Column<string>(maxLength: 40, nullable: false),
                    IsLearned = table.Column<bool>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_search_entries", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "search_terms",
                columns: table => new
                {
                    Term = table.Column<string>(maxLength: 64, nullable: false),
                    First = table.Column<string>(maxLength: 2, nullable: false),
                    Length = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_search_terms", x => x.Term);
                });

            migrationBuilder.CreateTable(
                name: "settings",
                columns: table => new
                {
                    Key = table.Column<string>(maxLength: 80, nullable: false),
                    Value = table.Column<string>(maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_settings", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "throttle_counts",
                columns: table => new
                {
                    Key = table.Column<string>(maxLength: 64, nullable: false),
                    Ends = table.Column<DateTime>(nullable: false),
                    Count = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_throttle_counts", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "wellbeing_measures",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    TableId = table.Column<Guid>(nullable: false),
                    PlaceKey = table.Column<string>(maxLength: 20, nullable: false),
                    Title = table.Column<string>(nullable: false),
                    Description = table.Column<string>(nullable: false),
                    DueOn = table.Column<DateOnly>(nullable: false),
                    State = table.Column<string>(maxLength: 40, nullable: false),
                    Reason = table.Column<string>(nullable: false),
                    Version = table.Column<Guid>(nullable: false),
                    HostId = table.Column<Guid>(nullable: false),
                    Visibility = table.Column<string>(maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_wellbeing_measures", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "accounts_address_changes",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    PersonId = table.Column<Guid>(nullable: false),
                    NewAddress = table.Column<string>(maxLength: 254, nullable: false),
                    OldTokenHash = table.Column<string>(maxLength: 64, nullable: false),
                    NewTokenHash = table.Column<string>(maxLength: 64, nullable: false),
                    OldConfirmedAt = table.Column<DateTime>(nullable: true),
                    NewConfirmedAt = table.Column<DateTime>(nullable: true),
                    ExpiresAt = table.Column<DateTime>(nullable: false),
                    Version = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts_address_changes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_accounts_address_changes_accounts_persons_PersonId",
                        column: x => x.PersonId,
                        principalTable: "accounts_persons",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "accounts_authenticators",
                columns: table => new
                {
                    PersonId = table.Column<Guid>(nullable: false),
                    ProtectedSecret = table.Column<string>(maxLength: 500, nullable: false),
                    ConfirmedAt = table.Column<DateTime>(nullable: true),
                    LastStep = table.Column<long>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts_authenticators", x => x.PersonId);
                    table.ForeignKey(
                        name: "FK_accounts_authenticators_accounts_persons_PersonId",
                        column: x => x.PersonId,
                        principalTable: "accounts_persons",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "accounts_memberships",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    PersonId = table.Column<Guid>(nullable: false),
                    OrganisationId = table.Column<Guid>(nullable: false),
                    Role = table.Column<string>(maxLength: 40, nullable: false),
                    From = table.Column<DateTime>(nullable: false),
                    Until = table.Column<DateTime>(nullable: true),
                    EndedAt = table.Column<DateTime>(nullable: true),
                    TakenUpAt = table.Column<DateTime>(nullable: true),
                    CheckedAt = table.Column<DateTime>(nullable: true),
                    Succeeds = table.Column<Guid>(nullable: true),
                    PredecessorUntil = table.Column<DateTime>(nullable: true),
                    Version = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts_memberships", x => x.Id);
                    table.ForeignKey(
                        name: "FK_accounts_memberships_accounts_persons_PersonId",
                        column: x => x.PersonId,
                        principalTable: "accounts_persons",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "accounts_recovery_codes",
                columns: table => new
                {
                    PersonId = table.Column<Guid>(nullable: false),
                    Hash = table.Column<string>(maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts_recovery_codes", x => new { x.PersonId, x.Hash });
                    table.ForeignKey(
                        name: "FK_accounts_recovery_codes_accounts_persons_PersonId",
                        column: x => x.PersonId,
                        principalTable: "accounts_persons",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "accounts_sessions",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    PersonId = table.Column<Guid>(nullable: false),
                    Device = table.Column<string>(maxLength: 60, nullable: false),
                    OpenedAt = table.Column<DateTime>(nullable: false),
                    LastUsedAt = table.Column<DateTime>(nullable: false),
                    HasSecondStep = table.Column<bool>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts_sessions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_accounts_sessions_accounts_persons_PersonId",
                        column: x => x.PersonId,
                        principalTable: "accounts_persons",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "accounts_sign_in_links",
                columns: table => new
                {
                    TokenHash = table.Column<string>(maxLength: 64, nullable: false),
                    PersonId = table.Column<Guid>(nullable: false),
                    ExpiresAt = table.Column<DateTime>(nullable: false),
                    UsedAt = table.Column<DateTime>(nullable: true),
                    OrganisationId = table.Column<Guid>(nullable: true),
                    ReturnPath = table.Column<string>(maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts_sign_in_links", x => x.TokenHash);
                    table.ForeignKey(
                        name: "FK_accounts_sign_in_links_accounts_persons_PersonId",
                        column: x => x.PersonId,
                        principalTable: "accounts_persons",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "directory_brands",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    OrganisationId = table.Column<Guid>(nullable: false),
                    PlaceKey = table.Column<string>(maxLength: 20, nullable: false),
                    Primary = table.Column<string>(maxLength: 7, nullable: false),
                    Dark = table.Column<string>(maxLength: 7, nullable: false),
                    LogoKey = table.Column<string>(maxLength: 40, nullable: true),
                    SenderAddress = table.Column<string>(maxLength: 254, nullable: true),
                    Version = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_directory_brands", x => x.Id);
                    table.ForeignKey(
                        name: "FK_directory_brands_directory_organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "directory_organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "directory_statement_gaps",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    StatementId = table.Column<Guid>(nullable: false),
                    Position = table.Column<int>(nullable: false),
                    Criterion = table.Column<string>(maxLength: 10, nullable: false),
                    What = table.Column<string>(nullable: false),
                    MendedBy = table.Column<DateOnly>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_directory_statement_gaps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_directory_statement_gaps_directory_statements_StatementId",
                        column: x => x.StatementId,
                        principalTable: "directory_statements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "forums_agenda_items",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    GatheringId = table.Column<Guid>(nullable: false),
                    Position = table.Column<int>(nullable: false),
                    At = table.Column<TimeOnly>(nullable: true),
                    Title = table.Column<string>(nullable: false),
                    Text = table.Column<string>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_forums_agenda_items", x => x.Id);
                    table.ForeignKey(
                        name: "FK_forums_agenda_items_forums_gatherings_GatheringId",
                        column: x => x.GatheringId,
                        principalTable: "forums_gatherings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "forums_ballots",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    GatheringId = table.Column<Guid>(nullable: false),
                    Title = table.Column<string>(nullable: false),
                    Choices = table.Column<int>(nullable: false),
                    State = table.Column<string>(maxLength: 40, nullable: false),
                    IsRankingShown = table.Column<bool>(nullable: false),
                    Cast = table.Column<int>(nullable: false),
                    PaperBallots = table.Column<int>(nullable: false),
                    Wording = table.Column<int>(nullable: false),
                    OpenedAt = table.Column<DateTime>(nullable: true),
                    ClosedAt = table.Column<DateTime>(nullable: true),
                    Version = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_forums_ballots", x => x.Id);
                    table.ForeignKey(
                        name: "FK_forums_ballots_forums_gatherings_GatheringId",
                        column: x => x.GatheringId,
                        principalTable: "forums_gatherings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "forums_code_pools",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    GatheringId = table.Column<Guid>(nullable: false),
                    Electorate = table.Column<string>(maxLength: 40, nullable: false),
                    HandedOut = table.Column<int>(nullable: false),
                    Version = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_forums_code_pools", x => x.Id);
                    table.ForeignKey(
                        name: "FK_forums_code_pools_forums_gatherings_GatheringId",
                        column: x => x.GatheringId,
                        principalTable: "forums_gatherings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "forums_gathering_places",
                columns: table => new
                {
                    GatheringId = table.Column<Guid>(nullable: false),
                    PlaceKey = table.Column<string>(maxLength: 20, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_forums_gathering_places", x => new { x.GatheringId, x.PlaceKey });
                    table.ForeignKey(
                        name: "FK_forums_gathering_places_forums_gatherings_GatheringId",
                        column: x => x.GatheringId,
                        principalTable: "forums_gatherings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "forums_invitations",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    GatheringId = table.Column<Guid>(nullable: false),
                    OrganisationId = table.Column<Guid>(nullable: false),
                    RoundId = table.Column<Guid>(nullable: false),
                    InvitedAt = table.Column<DateTime>(nullable: false),
                    HadAddress = table.Column<bool>(nullable: false),
                    Version = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_forums_invitations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_forums_invitations_forums_gatherings_GatheringId",
                        column: x => x.GatheringId,
                        principalTable: "forums_gatherings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "forums_memos",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    GatheringId = table.Column<Guid>(nullable: false),
                    ShowsAnswers = table.Column<bool>(nullable: false),
                    PublishedAt = table.Column<DateTime>(nullable: true),
                    Version = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_forums_memos", x => x.Id);
                    table.ForeignKey(
                        name: "FK_forums_memos_forums_gatherings_GatheringId",
                        column: x => x.GatheringId,
                        principalTable: "forums_gatherings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "forums_registrations",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    GatheringId = table.Column<Guid>(nullable: false),
                    Number = table.Column<int>(nullable: false),
                    Name = table.Column<string>(maxLength: 120, nullable: false),
                    SortKey = table.Column<string>(maxLength: 120, nullable: false),
                    Email = table.Column<string>(maxLength: 254, nullable: true),
                    ClaimedEmail = table.Column<string>(maxLength: 254, nullable: true),
                    OrganisationId = table.Column<Guid>(nullable: true),
                    OrganisationName = table.Column<string>(maxLength: 200, nullable: true),
                    Category = table.Column<string>(maxLength: 40, nullable: true),
                    PlaceKey = table.Column<string>(maxLength: 20, nullable: true),
                    Needs = table.Column<string>(maxLength: 500, nullable: true),
                    GroupWish = table.Column<string>(maxLength: 40, nullable: true),
                    Language = table.Column<string>(maxLength: 10, nullable: false),
                    Seat = table.Column<string>(maxLength: 40, nullable: false),
                    RegisteredAt = table.Column<DateTime>(nullable: false),
                    PresentAt = table.Column<DateTime>(nullable: true),
                    Version = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_forums_registrations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_forums_registrations_forums_gatherings_GatheringId",
                        column: x => x.GatheringId,
                        principalTable: "forums_gatherings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "forums_workshops",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    GatheringId = table.Column<Guid>(nullable: false),
                    IsScreenOpen = table.Column<bool>(nullable: false),
                    Version = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_forums_workshops", x => x.Id);
                    table.ForeignKey(
                        name: "FK_forums_workshops_forums_gatherings_GatheringId",
                        column: x => x.GatheringId,
                        principalTable: "forums_gatherings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "wellbeing_measure_notes",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    MeasureId = table.Column<Guid>(nullable: false),
                    OrganisationId = table.Column<Guid>(nullable: false),
                    Side = table.Column<string>(maxLength: 40, nullable: false),
                    At = table.Column<DateTime>(nullable: false),
                    State = table.Column<string>(maxLength: 40, nullable: false),
                    Text = table.Column<string>(nullable: false),
                    MendedAt = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_wellbeing_measure_notes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_wellbeing_measure_notes_wellbeing_measures_MeasureId",
                        column: x => x.MeasureId,
                        principalTable: "wellbeing_measures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "wellbeing_measure_owners",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    MeasureId = table.Column<Guid>(nullable: false),
                    OrganisationId = table.Column<Guid>(nullable: false),
                    Unit = table.Column<string>(maxLength: 100, nullable: false),
                    Side = table.Column<string>(maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_wellbeing_measure_owners", x => x.Id);
                    table.ForeignKey(
                        name: "FK_wellbeing_measure_owners_wellbeing_measures_MeasureId",
                        column: x => x.MeasureId,
                        principalTable: "wellbeing_measures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "forums_ballot_options",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    BallotId = table.Column<Guid>(nullable: false),
                    Position = table.Column<int>(nullable: false),
                    Title = table.Column<string>(nullable: false),
                    Votes = table.Column<int>(nullable: false),
                    Waiting = table.Column<int>(nullable: false),
                    Shown = table.Column<int>(nullable: false),
                    PaperVotes = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_forums_ballot_options", x => x.Id);
                    table.ForeignKey(
                        name: "FK_forums_ballot_options_forums_ballots_BallotId",
                        column: x => x.BallotId,
                        principalTable: "forums_ballots",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "forums_voting_rights",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    BallotId = table.Column<Guid>(nullable: false),
                    CodeId = table.Column<Guid>(nullable: false),
                    Spent = table.Column<bool>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_forums_voting_rights", x => x.Id);
                    table.ForeignKey(
                        name: "FK_forums_voting_rights_forums_ballots_BallotId",
                        column: x => x.BallotId,
                        principalTable: "forums_ballots",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_forums_voting_rights_forums_voting_codes_CodeId",
                        column: x => x.CodeId,
                        principalTable: "forums_voting_codes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "forums_memo_sections",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    MemoId = table.Column<Guid>(nullable: false),
                    Position = table.Column<int>(nullable: false),
                    Heading = table.Column<string>(nullable: false),
                    Text = table.Column<string>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_forums_memo_sections", x => x.Id);
                    table.ForeignKey(
                        name: "FK_forums_memo_sections_forums_memos_MemoId",
                        column: x => x.MemoId,
                        principalTable: "forums_memos",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "forums_registration_links",
                columns: table => new
                {
                    TokenHash = table.Column<string>(maxLength: 64, nullable: false),
                    RegistrationId = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_forums_registration_links", x => x.TokenHash);
                    table.ForeignKey(
                        name: "FK_forums_registration_links_forums_registrations_Registration~",
                        column: x => x.RegistrationId,
                        principalTable: "forums_registrations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "forums_workshop_groups",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    WorkshopId = table.Column<Guid>(nullable: false),
                    Position = table.Column<int>(nullable: false),
                    Name = table.Column<string>(nullable: false),
                    Category = table.Column<string>(maxLength: 40, nullable: true),
                    Code = table.Column<string>(maxLength: 10, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_forums_workshop_groups", x => x.Id);
                    table.ForeignKey(
                        name: "FK_forums_workshop_groups_forums_workshops_WorkshopId",
                        column: x => x.WorkshopId,
                        principalTable: "forums_workshops",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "forums_workshop_questions",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    WorkshopId = table.Column<Guid>(nullable: false),
                    Position = table.Column<int>(nullable: false),
                    Text = table.Column<string>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_forums_workshop_questions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_forums_workshop_questions_forums_workshops_WorkshopId",
                        column: x => x.WorkshopId,
                        principalTable: "forums_workshops",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "forums_group_seats",
                columns: table => new
                {
                    RegistrationId = table.Column<Guid>(nullable: false),
                    GroupId = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_forums_group_seats", x => x.RegistrationId);
                    table.ForeignKey(
                        name: "FK_forums_group_seats_forums_registrations_RegistrationId",
                        column: x => x.RegistrationId,
                        principalTable: "forums_registrations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_forums_group_seats_forums_workshop_groups_GroupId",
                        column: x => x.GroupId,
                        principalTable: "forums_workshop_groups",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "forums_answers",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    GroupId = table.Column<Guid>(nullable: false),
                    QuestionId = table.Column<Guid>(nullable: false),
                    Text = table.Column<string>(maxLength: 8000, nullable: false),
                    Revision = table.Column<int>(nullable: false),
                    NotedAt = table.Column<DateTime>(nullable: true),
                    Version = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_forums_answers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_forums_answers_forums_workshop_groups_GroupId",
                        column: x => x.GroupId,
                        principalTable: "forums_workshop_groups",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_forums_answers_forums_workshop_questions_QuestionId",
                        column: x => x.QuestionId,
                        principalTable: "forums_workshop_questions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_accounts_address_changes_NewTokenHash",
                table: "accounts_address_changes",
                column: "NewTokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_accounts_address_changes_OldTokenHash",
                table: "accounts_address_changes",
                column: "OldTokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_accounts_address_changes_PersonId",
                table: "accounts_address_changes",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_accounts_memberships_OrganisationId",
                table: "accounts_memberships",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_accounts_memberships_PersonId_OrganisationId_Role",
                table: "accounts_memberships",
                columns: new[] { "PersonId", "OrganisationId", "Role" },
                unique: true,
                filter: "\"EndedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_accounts_memberships_Succeeds",
                table: "accounts_memberships",
                column: "Succeeds");

            migrationBuilder.CreateIndex(
                name: "IX_accounts_person_claims_UserId",
                table: "accounts_person_claims",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_accounts_person_logins_UserId",
                table: "accounts_person_logins",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_accounts_persons_DemoKey",
                table: "accounts_persons",
                column: "DemoKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_accounts_persons_NormalizedEmail",
                table: "accounts_persons",
                column: "NormalizedEmail",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_accounts_persons_NormalizedUserName",
                table: "accounts_persons",
                column: "NormalizedUserName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_accounts_sessions_PersonId",
                table: "accounts_sessions",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_accounts_sign_in_links_ExpiresAt",
                table: "accounts_sign_in_links",
                column: "ExpiresAt");

            migrationBuilder.CreateIndex(
                name: "IX_accounts_sign_in_links_PersonId",
                table: "accounts_sign_in_links",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_accounts_sign_in_requests_At",
                table: "accounts_sign_in_requests",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_directory_accessibility_feedback_OrganisationId_AnsweredAt_~",
                table: "directory_accessibility_feedback",
                columns: new[] { "OrganisationId", "AnsweredAt", "DueOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_directory_brands_OrganisationId",
                table: "directory_brands",
                column: "OrganisationId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_directory_brands_PlaceKey",
                table: "directory_brands",
                column: "PlaceKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_directory_import_changes_OrganisationId",
                table: "directory_import_changes",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_directory_import_runs_HostId_Id",
                table: "directory_import_runs",
                columns: new[] { "HostId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_directory_import_runs_State_UploadedAt",
                table: "directory_import_runs",
                columns: new[] { "State", "UploadedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_directory_organisations_HostId_BusinessId",
                table: "directory_organisations",
                columns: new[] { "HostId", "BusinessId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_directory_organisations_ImportedBy",
                table: "directory_organisations",
                column: "ImportedBy");

            migrationBuilder.CreateIndex(
                name: "IX_directory_organisations_PlaceKey_Visibility_SortKey_Id_IsLi~",
                table: "directory_organisations",
                columns: new[] { "PlaceKey", "Visibility", "SortKey", "Id", "IsListed" });

            migrationBuilder.CreateIndex(
                name: "IX_directory_organisations_Visibility_SortKey_Id_IsListed_Plac~",
                table: "directory_organisations",
                columns: new[] { "Visibility", "SortKey", "Id", "IsListed", "PlaceKey" });

            migrationBuilder.CreateIndex(
                name: "IX_directory_statement_gaps_StatementId",
                table: "directory_statement_gaps",
                column: "StatementId");

            migrationBuilder.CreateIndex(
                name: "IX_directory_statements_OrganisationId_Number",
                table: "directory_statements",
                columns: new[] { "OrganisationId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_event_deliveries_State_DueAt",
                table: "event_deliveries",
                columns: new[] { "State", "DueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_events_RecordId_Id",
                table: "events",
                columns: new[] { "RecordId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_forums_agenda_items_GatheringId_Position",
                table: "forums_agenda_items",
                columns: new[] { "GatheringId", "Position" });

            migrationBuilder.CreateIndex(
                name: "IX_forums_answers_GroupId_QuestionId",
                table: "forums_answers",
                columns: new[] { "GroupId", "QuestionId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_forums_answers_QuestionId",
                table: "forums_answers",
                column: "QuestionId");

            migrationBuilder.CreateIndex(
                name: "IX_forums_ballot_options_BallotId",
                table: "forums_ballot_options",
                column: "BallotId");

            migrationBuilder.CreateIndex(
                name: "IX_forums_ballots_GatheringId",
                table: "forums_ballots",
                column: "GatheringId");

            migrationBuilder.CreateIndex(
                name: "IX_forums_code_pools_GatheringId",
                table: "forums_code_pools",
                column: "GatheringId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_forums_gathering_places_PlaceKey",
                table: "forums_gathering_places",
                column: "PlaceKey");

            migrationBuilder.CreateIndex(
                name: "IX_forums_gatherings_Code",
                table: "forums_gatherings",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_forums_gatherings_HostId_StartsAt",
                table: "forums_gatherings",
                columns: new[] { "HostId", "StartsAt" });

            migrationBuilder.CreateIndex(
                name: "IX_forums_group_seats_GroupId",
                table: "forums_group_seats",
                column: "GroupId");

            migrationBuilder.CreateIndex(
                name: "IX_forums_invitations_GatheringId_OrganisationId",
                table: "forums_invitations",
                columns: new[] { "GatheringId", "OrganisationId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_forums_invitations_RoundId",
                table: "forums_invitations",
                column: "RoundId");

            migrationBuilder.CreateIndex(
                name: "IX_forums_memo_sections_MemoId_Position",
                table: "forums_memo_sections",
                columns: new[] { "MemoId", "Position" });

            migrationBuilder.CreateIndex(
                name: "IX_forums_memos_GatheringId",
                table: "forums_memos",
                column: "GatheringId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_forums_registration_links_RegistrationId",
                table: "forums_registration_links",
                column: "RegistrationId");

            migrationBuilder.CreateIndex(
                name: "IX_forums_registrations_GatheringId_ClaimedEmail",
                table: "forums_registrations",
                columns: new[] { "GatheringId", "ClaimedEmail" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_forums_registrations_GatheringId_Number",
                table: "forums_registrations",
                columns: new[] { "GatheringId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_forums_voting_codes_CodeHash",
                table: "forums_voting_codes",
                column: "CodeHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_forums_voting_codes_GatheringId",
                table: "forums_voting_codes",
                column: "GatheringId");

            migrationBuilder.CreateIndex(
                name: "IX_forums_voting_rights_BallotId_CodeId",
                table: "forums_voting_rights",
                columns: new[] { "BallotId", "CodeId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_forums_voting_rights_CodeId",
                table: "forums_voting_rights",
                column: "CodeId");

            migrationBuilder.CreateIndex(
                name: "IX_forums_workshop_groups_Code",
                table: "forums_workshop_groups",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_forums_workshop_groups_WorkshopId",
                table: "forums_workshop_groups",
                column: "WorkshopId");

            migrationBuilder.CreateIndex(
                name: "IX_forums_workshop_questions_WorkshopId",
                table: "forums_workshop_questions",
                column: "WorkshopId");

            migrationBuilder.CreateIndex(
                name: "IX_forums_workshops_GatheringId",
                table: "forums_workshops",
                column: "GatheringId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_job_runs_DueAt",
                table: "job_runs",
                column: "DueAt");

            migrationBuilder.CreateIndex(
                name: "IX_links_ToKind_ToId",
                table: "links",
                columns: new[] { "ToKind", "ToId" });

            migrationBuilder.CreateIndex(
                name: "IX_mail_messages_Cause_To",
                table: "mail_messages",
                columns: new[] { "Cause", "To" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_mail_messages_OnBehalfOf_Id",
                table: "mail_messages",
                columns: new[] { "OnBehalfOf", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_mail_messages_State_DueAt",
                table: "mail_messages",
                columns: new[] { "State", "DueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_operations_At",
                table: "operations",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_parties_OrganisationId",
                table: "parties",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_search_entries_RecordId",
                table: "search_entries",
                column: "RecordId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_search_entries_to_learn",
                table: "search_entries",
                column: "Id",
                filter: "NOT \"IsLearned\"");

            migrationBuilder.CreateIndex(
                name: "IX_search_terms_First_Length_Term",
                table: "search_terms",
                columns: new[] { "First", "Length", "Term" });

            migrationBuilder.CreateIndex(
                name: "IX_throttle_counts_Ends",
                table: "throttle_counts",
                column: "Ends");

            migrationBuilder.CreateIndex(
                name: "IX_wellbeing_measure_notes_MeasureId_Id",
                table: "wellbeing_measure_notes",
                columns: new[] { "MeasureId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_wellbeing_measure_owners_MeasureId_OrganisationId_Unit",
                table: "wellbeing_measure_owners",
                columns: new[] { "MeasureId", "OrganisationId", "Unit" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_wellbeing_measure_owners_OrganisationId",
                table: "wellbeing_measure_owners",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_wellbeing_measures_HostId_DueOn_Id",
                table: "wellbeing_measures",
                columns: new[] { "HostId", "DueOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_wellbeing_measures_PlaceKey_Visibility_DueOn_Id",
                table: "wellbeing_measures",
                columns: new[] { "PlaceKey", "Visibility", "DueOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_wellbeing_measures_TableId_DueOn_Id",
                table: "wellbeing_measures",
                columns: new[] { "TableId", "DueOn", "Id" });

            migrationBuilder.Feature("search");
            migrationBuilder.Feature("append-only-events");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "accounts_address_changes");

            migrationBuilder.DropTable(
                name: "accounts_authenticators");

            migrationBuilder.DropTable(
                name: "accounts_memberships");

            migrationBuilder.DropTable(
                name: "accounts_person_claims");

            migrationBuilder.DropTable(
                name: "accounts_person_logins");

            migrationBuilder.DropTable(
                name: "accounts_person_tokens");

            migrationBuilder.DropTable(
                name: "accounts_recovery_codes");

            migrationBuilder.DropTable(
                name: "accounts_sessions");

            migrationBuilder.DropTable(
                name: "accounts_sign_in_links");

            migrationBuilder.DropTable(
                name: "accounts_sign_in_requests");

            migrationBuilder.DropTable(
                name: "accounts_sign_in_rules");

            migrationBuilder.DropTable(
                name: "directory_accessibility_feedback");

            migrationBuilder.DropTable(
                name: "directory_brands");

            migrationBuilder.DropTable(
                name: "directory_import_batches");

            migrationBuilder.DropTable(
                name: "directory_import_changes");

            migrationBuilder.DropTable(
                name: "directory_import_runs");

            migrationBuilder.DropTable(
                name: "directory_statement_gaps");

            migrationBuilder.DropTable(
                name: "event_deliveries");

            migrationBuilder.DropTable(
                name: "events");

            migrationBuilder.DropTable(
                name: "forums_agenda_items");

            migrationBuilder.DropTable(
                name: "forums_answers");

            migrationBuilder.DropTable(
                name: "forums_ballot_options");

            migrationBuilder.DropTable(
                name: "forums_code_pools");

            migrationBuilder.DropTable(
                name: "forums_code_receipts");

            migrationBuilder.DropTable(
                name: "forums_gathering_places");

            migrationBuilder.DropTable(
                name: "forums_group_seats");

            migrationBuilder.DropTable(
                name: "forums_invitations");

            migrationBuilder.DropTable(
                name: "forums_memo_sections");

            migrationBuilder.DropTable(
                name: "forums_registration_links");

            migrationBuilder.DropTable(
                name: "forums_voting_rights");

            migrationBuilder.DropTable(
                name: "job_runs");

            migrationBuilder.DropTable(
                name: "links");

            migrationBuilder.DropTable(
                name: "mail_messages");

            migrationBuilder.DropTable(
                name: "operations");

            migrationBuilder.DropTable(
                name: "parties");

            migrationBuilder.DropTable(
                name: "search_entries");

            migrationBuilder.DropTable(
                name: "search_terms");

            migrationBuilder.DropTable(
                name: "settings");

            migrationBuilder.DropTable(
                name: "throttle_counts");

            migrationBuilder.DropTable(
                name: "wellbeing_measure_notes");

            migrationBuilder.DropTable(
                name: "wellbeing_measure_owners");

            migrationBuilder.DropTable(
                name: "accounts_persons");

            migrationBuilder.DropTable(
                name: "directory_organisations");

            migrationBuilder.DropTable(
                name: "directory_statements");

            migrationBuilder.DropTable(
                name: "forums_workshop_questions");

            migrationBuilder.DropTable(
                name: "forums_workshop_groups");

            migrationBuilder.DropTable(
                name: "forums_memos");

            migrationBuilder.DropTable(
                name: "forums_registrations");

            migrationBuilder.DropTable(
                name: "forums_ballots");

            migrationBuilder.DropTable(
                name: "forums_voting_codes");

            migrationBuilder.DropTable(
                name: "wellbeing_measures");

            migrationBuilder.DropTable(
                name: "forums_workshops");

            migrationBuilder.DropTable(
                name: "forums_gatherings");
        }
    }
}
