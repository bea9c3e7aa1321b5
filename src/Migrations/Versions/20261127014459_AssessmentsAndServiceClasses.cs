using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kumppani.Migrations.Versions
{
    /// <inheritdoc />
    public partial class AssessmentsAndServiceClasses : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<List<string>>(
                name: "ServiceClasses",
                table: "directory_activities",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "cooperation_assessments",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Name = table.Column<string>(nullable: false),
                    OpenedOn = table.Column<DateOnly>(nullable: false),
                    LastDay = table.Column<DateOnly>(nullable: false),
                    ClosedOn = table.Column<DateOnly>(nullable: true),
                    Version = table.Column<Guid>(nullable: false),
                    HostId = table.Column<Guid>(nullable: false),
                    Visibility = table.Column<string>(maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cooperation_assessments", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "cooperation_assessment_sheets",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    RoundId = table.Column<Guid>(nullable: false),
                    Wish = table.Column<string>(maxLength: 1000, nullable: true),
                    AnsweredOn = table.Column<DateOnly>(nullable: false),
                    Version = table.Column<Guid>(nullable: false),
                    HostId = table.Column<Guid>(nullable: false),
                    Visibility = table.Column<string>(maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cooperation_assessment_sheets", x => x.Id);
                    table.ForeignKey(
                        name: "FK_cooperation_assessment_sheets_cooperation_assessments_Round~",
                        column: x => x.RoundId,
                        principalTable: "cooperation_assessments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "cooperation_assessment_answers",
                columns: table => new
                {
                    SheetId = table.Column<Guid>(nullable: false),
                    Kind = table.Column<string>(maxLength: 40, nullable: false),
                    Step = table.Column<string>(maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cooperation_assessment_answers", x => new { x.SheetId, x.Kind });
                    table.ForeignKey(
                        name: "FK_cooperation_assessment_answers_cooperation_assessment_sheet~",
                        column: x => x.SheetId,
                        principalTable: "cooperation_assessment_sheets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_cooperation_assessment_sheets_RoundId_HostId",
                table: "cooperation_assessment_sheets",
                columns: new[] { "RoundId", "HostId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_cooperation_assessments_HostId",
                table: "cooperation_assessments",
                column: "HostId",
                unique: true,
                filter: "\"ClosedOn\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_cooperation_assessments_HostId_Id",
                table: "cooperation_assessments",
                columns: new[] { "HostId", "Id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "cooperation_assessment_answers");

            migrationBuilder.DropTable(
                name: "cooperation_assessment_sheets");

            migrationBuilder.DropTable(
                name: "cooperation_assessments");

            migrationBuilder.DropColumn(
                name: "ServiceClasses",
                table: "directory_activities");
        }
    }
}
