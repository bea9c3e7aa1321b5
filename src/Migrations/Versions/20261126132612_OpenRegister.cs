using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kumppani.Migrations.Versions
{
    /// <inheritdoc />
    public partial class OpenRegister : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Mailbox",
                table: "directory_organisations",
                maxLength: 40,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "cooperation_appointments",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    PlaceKey = table.Column<string>(maxLength: 20, nullable: false),
                    Title = table.Column<string>(nullable: false),
                    Scope = table.Column<string>(nullable: false),
                    Duties = table.Column<string>(nullable: false),
                    Mandate = table.Column<string>(nullable: false),
                    Unit = table.Column<string>(maxLength: 200, nullable: true),
                    MinutesPerWeek = table.Column<int>(nullable: true),
                    Decision = table.Column<string>(maxLength: 200, nullable: true),
                    From = table.Column<DateOnly>(nullable: false),
                    Until = table.Column<DateOnly>(nullable: true),
                    AwayUntil = table.Column<DateOnly>(nullable: true),
                    Deputy = table.Column<string>(nullable: false),
                    DeputyEmail = table.Column<string>(maxLength: 254, nullable: true),
                    Email = table.Column<string>(maxLength: 254, nullable: true),
                    Phone = table.Column<string>(maxLength: 40, nullable: true),
                    Web = table.Column<string>(maxLength: 300, nullable: true),
                    ChangedAt = table.Column<DateTime>(nullable: false),
                    Version = table.Column<Guid>(nullable: false),
                    HostId = table.Column<Guid>(nullable: false),
                    Visibility = table.Column<string>(maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cooperation_appointments", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "cooperation_cases",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    EnquiryId = table.Column<Guid>(nullable: true),
                    Unit = table.Column<string>(maxLength: 200, nullable: false),
                    Asked = table.Column<string>(maxLength: 2000, nullable: false),
                    DueOn = table.Column<DateOnly>(nullable: false),
                    MadeAt = table.Column<DateTime>(nullable: false),
                    Answer = table.Column<string>(maxLength: 2000, nullable: true),
                    AnsweredAt = table.Column<DateTime>(nullable: true),
                    Version = table.Column<Guid>(nullable: false),
                    HostId = table.Column<Guid>(nullable: false),
                    Visibility = table.Column<string>(maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cooperation_cases", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "cooperation_enquiries",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    AppointmentId = table.Column<Guid>(nullable: true),
                    Subject = table.Column<string>(maxLength: 150, nullable: false),
                    SenderName = table.Column<string>(maxLength: 200, nullable: true),
                    SenderEmail = table.Column<string>(maxLength: 254, nullable: false),
                    Association = table.Column<string>(maxLength: 200, nullable: true),
                    Language = table.Column<string>(maxLength: 10, nullable: false),
                    State = table.Column<string>(maxLength: 40, nullable: false),
                    OpenedAt = table.Column<DateTime>(nullable: false),
                    FirstAnsweredAt = table.Column<DateTime>(nullable: true),
                    ChangedAt = table.Column<DateTime>(nullable: false),
                    ForgottenAt = table.Column<DateTime>(nullable: true),
                    Version = table.Column<Guid>(nullable: false),
                    HostId = table.Column<Guid>(nullable: false),
                    Visibility = table.Column<string>(maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cooperation_enquiries", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "cooperation_figures",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    PlaceKey = table.Column<string>(maxLength: 20, nullable: false),
                    Year = table.Column<int>(nullable: false),
                    Population = table.Column<int>(nullable: true),
                    Hectares = table.Column<int>(nullable: true),
                    WaterHectares = table.Column<int>(nullable: true),
                    Associations = table.Column<int>(nullable: true),
                    GrantCents = table.Column<long>(nullable: true),
                    Source = table.Column<string>(maxLength: 500, nullable: false),
                    Version = table.Column<Guid>(nullable: false),
                    HostId = table.Column<Guid>(nullable: false),
                    Visibility = table.Column<string>(maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cooperation_figures", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "cooperation_log",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    Duty = table.Column<string>(maxLength: 40, nullable: false),
                    Text = table.Column<string>(maxLength: 500, nullable: false),
                    Minutes = table.Column<int>(nullable: false),
                    Contacts = table.Column<int>(nullable: false),
                    Version = table.Column<Guid>(nullable: false),
                    HostId = table.Column<Guid>(nullable: false),
                    Visibility = table.Column<string>(maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cooperation_log", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "cooperation_sections",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Topic = table.Column<string>(maxLength: 40, nullable: false),
                    Text = table.Column<string>(nullable: false),
                    Owner = table.Column<string>(nullable: false),
                    ReviewedOn = table.Column<DateOnly>(nullable: false),
                    Version = table.Column<Guid>(nullable: false),
                    HostId = table.Column<Guid>(nullable: false),
                    Visibility = table.Column<string>(maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cooperation_sections", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "directory_activities",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    OrganisationId = table.Column<Guid>(nullable: false),
                    Name = table.Column<string>(nullable: false),
                    SortKey = table.Column<string>(maxLength: 120, nullable: false),
                    Description = table.Column<string>(nullable: false),
                    TargetGroups = table.Column<string[]>(nullable: false),
                    When = table.Column<string>(nullable: false),
                    Venue = table.Column<string>(maxLength: 40, nullable: false),
                    Address = table.Column<string>(maxLength: 300, nullable: true),
                    PlaceKey = table.Column<string>(maxLength: 20, nullable: false),
                    IsFree = table.Column<bool>(nullable: false),
                    Price = table.Column<string>(maxLength: 100, nullable: true),
                    Joining = table.Column<string>(nullable: false),
                    Capacity = table.Column<string>(maxLength: 40, nullable: true),
                    Languages = table.Column<List<string>>(nullable: false),
                    Role = table.Column<string>(maxLength: 40, nullable: true),
                    Accessibility_AccessibleParking = table.Column<bool>(nullable: true),
                    Accessibility_AccessibleToilet = table.Column<bool>(nullable: true),
                    Accessibility_InductionLoop = table.Column<bool>(nullable: true),
                    Accessibility_StepFreeEntrance = table.Column<bool>(nullable: true),
                    Version = table.Column<Guid>(nullable: false),
                    HostId = table.Column<Guid>(nullable: false),
                    Visibility = table.Column<string>(maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_directory_activities", x => x.Id);
                    table.ForeignKey(
                        name: "FK_directory_activities_directory_organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "directory_organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "directory_claims",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    OrganisationId = table.Column<Guid>(nullable: false),
                    HostId = table.Column<Guid>(nullable: false),
                    At = table.Column<DateTime>(nullable: false),
                    ExpiresAt = table.Column<DateTime>(nullable: false),
                    Email = table.Column<string>(maxLength: 254, nullable: false),
                    ClaimantRole = table.Column<string>(maxLength: 100, nullable: false),
                    Language = table.Column<string>(maxLength: 10, nullable: false),
                    TokenHash = table.Column<string>(maxLength: 64, nullable: true),
                    MailboxHash = table.Column<string>(maxLength: 64, nullable: true),
                    OpenKey = table.Column<string>(maxLength: 64, nullable: true),
                    State = table.Column<string>(maxLength: 40, nullable: false),
                    Reason = table.Column<string>(maxLength: 1000, nullable: true),
                    DecidedAt = table.Column<DateTime>(nullable: true),
                    Version = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_directory_claims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_directory_claims_directory_organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "directory_organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "directory_corrections",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    OrganisationId = table.Column<Guid>(nullable: false),
                    HostId = table.Column<Guid>(nullable: false),
                    At = table.Column<DateTime>(nullable: false),
                    Text = table.Column<string>(maxLength: 2000, nullable: false),
                    Email = table.Column<string>(maxLength: 254, nullable: true),
                    Language = table.Column<string>(maxLength: 10, nullable: false),
                    State = table.Column<string>(maxLength: 40, nullable: false),
                    Answer = table.Column<string>(maxLength: 2000, nullable: true),
                    SettledAt = table.Column<DateTime>(nullable: true),
                    Version = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_directory_corrections", x => x.Id);
                    table.ForeignKey(
                        name: "FK_directory_corrections_directory_organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "directory_organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "directory_profiles",
                columns: table => new
                {
                    OrganisationId = table.Column<Guid>(nullable: false),
                    PlainText = table.Column<string>(nullable: false),
                    Roles = table.Column<string[]>(nullable: false),
                    Forms = table.Column<string[]>(nullable: false),
                    Themes = table.Column<string[]>(nullable: false),
                    TargetGroups = table.Column<string[]>(nullable: false),
                    Languages = table.Column<List<string>>(nullable: false),
                    ServiceArea = table.Column<List<string>>(nullable: false),
                    Street = table.Column<string>(maxLength: 200, nullable: true),
                    PostalCode = table.Column<string>(maxLength: 5, nullable: true),
                    Links = table.Column<List<string>>(nullable: false),
                    UmbrellaId = table.Column<Guid>(nullable: true),
                    Accessibility_AccessibleParking = table.Column<bool>(nullable: true),
                    Accessibility_AccessibleToilet = table.Column<bool>(nullable: true),
                    Accessibility_InductionLoop = table.Column<bool>(nullable: true),
                    Accessibility_StepFreeEntrance = table.Column<bool>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_directory_profiles", x => x.OrganisationId);
                    table.ForeignKey(
                        name: "FK_directory_profiles_directory_organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "directory_organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_directory_profiles_directory_organisations_UmbrellaId",
                        column: x => x.UmbrellaId,
                        principalTable: "directory_organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "directory_upkeep",
                columns: table => new
                {
                    OrganisationId = table.Column<Guid>(nullable: false),
                    ConfirmedAt = table.Column<DateTime>(nullable: true),
                    Way = table.Column<string>(maxLength: 40, nullable: true),
                    Reminders = table.Column<int>(nullable: false),
                    RemindedAt = table.Column<DateTime>(nullable: true),
                    NextAt = table.Column<DateTime>(nullable: true),
                    SilentSince = table.Column<DateTime>(nullable: true),
                    Turn = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_directory_upkeep", x => x.OrganisationId);
                    table.ForeignKey(
                        name: "FK_directory_upkeep_directory_organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "directory_organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "directory_upkeep_links",
                columns: table => new
                {
                    TokenHash = table.Column<string>(maxLength: 64, nullable: false),
                    OrganisationId = table.Column<Guid>(nullable: false),
                    MailboxHash = table.Column<string>(maxLength: 64, nullable: false),
                    ExpiresAt = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_directory_upkeep_links", x => x.TokenHash);
                    table.ForeignKey(
                        name: "FK_directory_upkeep_links_directory_organisations_Organisation~",
                        column: x => x.OrganisationId,
                        principalTable: "directory_organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "cooperation_enquiry_links",
                columns: table => new
                {
                    TokenHash = table.Column<string>(maxLength: 64, nullable: false),
                    EnquiryId = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cooperation_enquiry_links", x => x.TokenHash);
                    table.ForeignKey(
                        name: "FK_cooperation_enquiry_links_cooperation_enquiries_EnquiryId",
                        column: x => x.EnquiryId,
                        principalTable: "cooperation_enquiries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "cooperation_enquiry_messages",
                columns: table => new
                {
                    EnquiryId = table.Column<Guid>(nullable: false),
                    Position = table.Column<int>(nullable: false),
                    IsAnswer = table.Column<bool>(nullable: false),
                    Text = table.Column<string>(maxLength: 4000, nullable: false),
                    At = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cooperation_enquiry_messages", x => new { x.EnquiryId, x.Position });
                    table.ForeignKey(
                        name: "FK_cooperation_enquiry_messages_cooperation_enquiries_EnquiryId",
                        column: x => x.EnquiryId,
                        principalTable: "cooperation_enquiries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "directory_activity_times",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    ActivityId = table.Column<Guid>(nullable: false),
                    Day = table.Column<string>(maxLength: 40, nullable: false),
                    Starts = table.Column<TimeOnly>(nullable: true),
                    Ends = table.Column<TimeOnly>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_directory_activity_times", x => x.Id);
                    table.ForeignKey(
                        name: "FK_directory_activity_times_directory_activities_ActivityId",
                        column: x => x.ActivityId,
                        principalTable: "directory_activities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_search_entries_SortKey_RecordId",
                table: "search_entries",
                columns: new[] { "SortKey", "RecordId" });

            migrationBuilder.CreateIndex(
                name: "IX_cooperation_appointments_HostId_Id",
                table: "cooperation_appointments",
                columns: new[] { "HostId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_cooperation_appointments_PlaceKey_Id",
                table: "cooperation_appointments",
                columns: new[] { "PlaceKey", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_cooperation_cases_EnquiryId",
                table: "cooperation_cases",
                column: "EnquiryId");

            migrationBuilder.CreateIndex(
                name: "IX_cooperation_cases_HostId_AnsweredAt_DueOn_Id",
                table: "cooperation_cases",
                columns: new[] { "HostId", "AnsweredAt", "DueOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_cooperation_enquiries_HostId_OpenedAt",
                table: "cooperation_enquiries",
                columns: new[] { "HostId", "OpenedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_cooperation_enquiries_HostId_State_Id",
                table: "cooperation_enquiries",
                columns: new[] { "HostId", "State", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_cooperation_enquiries_SenderEmail",
                table: "cooperation_enquiries",
                column: "SenderEmail");

            migrationBuilder.CreateIndex(
                name: "IX_cooperation_enquiries_State_ChangedAt",
                table: "cooperation_enquiries",
                columns: new[] { "State", "ChangedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_cooperation_enquiry_links_EnquiryId",
                table: "cooperation_enquiry_links",
                column: "EnquiryId");

            migrationBuilder.CreateIndex(
                name: "IX_cooperation_figures_HostId_Year",
                table: "cooperation_figures",
                columns: new[] { "HostId", "Year" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_cooperation_figures_PlaceKey_Year",
                table: "cooperation_figures",
                columns: new[] { "PlaceKey", "Year" });

            migrationBuilder.CreateIndex(
                name: "IX_cooperation_log_HostId_On_Id",
                table: "cooperation_log",
                columns: new[] { "HostId", "On", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_cooperation_sections_HostId_Topic",
                table: "cooperation_sections",
                columns: new[] { "HostId", "Topic" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_directory_activities_OrganisationId_SortKey_Id",
                table: "directory_activities",
                columns: new[] { "OrganisationId", "SortKey", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_directory_activities_PlaceKey_Visibility_SortKey_Id",
                table: "directory_activities",
                columns: new[] { "PlaceKey", "Visibility", "SortKey", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_directory_activity_times_ActivityId",
                table: "directory_activity_times",
                column: "ActivityId");

            migrationBuilder.CreateIndex(
                name: "IX_directory_claims_Email",
                table: "directory_claims",
                column: "Email");

            migrationBuilder.CreateIndex(
                name: "IX_directory_claims_HostId_State_Id",
                table: "directory_claims",
                columns: new[] { "HostId", "State", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_directory_claims_OpenKey",
                table: "directory_claims",
                column: "OpenKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_directory_claims_OrganisationId",
                table: "directory_claims",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_directory_claims_State_ExpiresAt",
                table: "directory_claims",
                columns: new[] { "State", "ExpiresAt" });

            migrationBuilder.CreateIndex(
                name: "IX_directory_claims_TokenHash",
                table: "directory_claims",
                column: "TokenHash");

            migrationBuilder.CreateIndex(
                name: "IX_directory_corrections_Email",
                table: "directory_corrections",
                column: "Email");

            migrationBuilder.CreateIndex(
                name: "IX_directory_corrections_HostId_State_Id",
                table: "directory_corrections",
                columns: new[] { "HostId", "State", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_directory_corrections_OrganisationId_State_Id",
                table: "directory_corrections",
                columns: new[] { "OrganisationId", "State", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_directory_corrections_SettledAt",
                table: "directory_corrections",
                column: "SettledAt");

            migrationBuilder.CreateIndex(
                name: "IX_directory_profiles_UmbrellaId",
                table: "directory_profiles",
                column: "UmbrellaId");

            migrationBuilder.CreateIndex(
                name: "IX_directory_upkeep_links_ExpiresAt",
                table: "directory_upkeep_links",
                column: "ExpiresAt");

            migrationBuilder.CreateIndex(
                name: "IX_directory_upkeep_links_OrganisationId",
                table: "directory_upkeep_links",
                column: "OrganisationId");

            migrationBuilder.Feature("stored-search");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "cooperation_appointments");

            migrationBuilder.DropTable(
                name: "cooperation_cases");

            migrationBuilder.DropTable(
                name: "cooperation_enquiry_links");

            migrationBuilder.DropTable(
                name: "cooperation_enquiry_messages");

            migrationBuilder.DropTable(
                name: "cooperation_figures");

            migrationBuilder.DropTable(
                name: "cooperation_log");

            migrationBuilder.DropTable(
                name: "cooperation_sections");

            migrationBuilder.DropTable(
                name: "directory_activity_times");

            migrationBuilder.DropTable(
                name: "directory_claims");

            migrationBuilder.DropTable(
                name: "directory_corrections");

            migrationBuilder.DropTable(
                name: "directory_profiles");

            migrationBuilder.DropTable(
                name: "directory_upkeep");

            migrationBuilder.DropTable(
                name: "directory_upkeep_links");

            migrationBuilder.DropTable(
                name: "cooperation_enquiries");

            migrationBuilder.DropTable(
                name: "directory_activities");

            migrationBuilder.DropIndex(
                name: "IX_search_entries_SortKey_RecordId",
                table: "search_entries");

            migrationBuilder.DropColumn(
                name: "Mailbox",
                table: "directory_organisations");
        }
    }
}
