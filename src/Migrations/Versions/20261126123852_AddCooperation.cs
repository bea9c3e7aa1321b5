using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kumppani.Migrations.Versions
{
    /// <inheritdoc />
    public partial class AddCooperation : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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
                name: "cooperation_enquiries");
        }
    }
}
