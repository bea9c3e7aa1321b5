using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kumppani.Migrations.Versions
{
    /// <inheritdoc />
    public partial class AddProfilesAndActivities : Migration
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
                name: "IX_directory_profiles_UmbrellaId",
                table: "directory_profiles",
                column: "UmbrellaId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "directory_activity_times");

            migrationBuilder.DropTable(
                name: "directory_profiles");

            migrationBuilder.DropTable(
                name: "directory_activities");

            migrationBuilder.DropColumn(
                name: "Mailbox",
                table: "directory_organisations");
        }
    }
}
