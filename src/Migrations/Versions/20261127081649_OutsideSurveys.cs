using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kumppani.Migrations.Versions
{
    /// <inheritdoc />
    public partial class OutsideSurveys : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "cooperation_outside_surveys",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    PlaceKey = table.Column<string>(maxLength: 20, nullable: false),
                    Title = table.Column<string>(nullable: false),
                    Maker = table.Column<string>(maxLength: 200, nullable: false),
                    Year = table.Column<int>(nullable: false),
                    AreaKey = table.Column<string>(maxLength: 20, nullable: false),
                    Answers = table.Column<int>(nullable: true),
                    Findings = table.Column<string>(nullable: false),
                    Target = table.Column<string>(maxLength: 500, nullable: true),
                    Themes = table.Column<string[]>(nullable: false),
                    Version = table.Column<Guid>(nullable: false),
                    HostId = table.Column<Guid>(nullable: false),
                    Visibility = table.Column<string>(maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cooperation_outside_surveys", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "cooperation_survey_checks",
                columns: table => new
                {
                    SurveyId = table.Column<Guid>(nullable: false),
                    Turn = table.Column<Guid>(nullable: false),
                    State = table.Column<string>(maxLength: 40, nullable: false),
                    CheckedAt = table.Column<DateTime>(nullable: true),
                    DueAt = table.Column<DateTime>(nullable: true),
                    MovedTo = table.Column<string>(maxLength: 500, nullable: true),
                    FailingSince = table.Column<DateOnly>(nullable: true),
                    FailedOn = table.Column<DateOnly>(nullable: true),
                    FailedDays = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cooperation_survey_checks", x => x.SurveyId);
                    table.ForeignKey(
                        name: "FK_cooperation_survey_checks_cooperation_outside_surveys_Surve~",
                        column: x => x.SurveyId,
                        principalTable: "cooperation_outside_surveys",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_cooperation_outside_surveys_AreaKey_Visibility",
                table: "cooperation_outside_surveys",
                columns: new[] { "AreaKey", "Visibility" });

            migrationBuilder.CreateIndex(
                name: "IX_cooperation_outside_surveys_HostId",
                table: "cooperation_outside_surveys",
                column: "HostId");

            migrationBuilder.CreateIndex(
                name: "IX_cooperation_outside_surveys_PlaceKey_Visibility",
                table: "cooperation_outside_surveys",
                columns: new[] { "PlaceKey", "Visibility" });

            migrationBuilder.CreateIndex(
                name: "IX_cooperation_survey_checks_DueAt",
                table: "cooperation_survey_checks",
                column: "DueAt");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "cooperation_survey_checks");

            migrationBuilder.DropTable(
                name: "cooperation_outside_surveys");
        }
    }
}
