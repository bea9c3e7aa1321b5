using System.Reflection;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Events;
using Kumppani.Kernel.Modules;
using Kumppani.Kernel.Security;
using Kumppani.Scaffold;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Migrations.Design;
using Microsoft.Extensions.DependencyInjection;
using Npgsql.EntityFrameworkCore.PostgreSQL.Design.Internal;

// tools/migrate calls this: Scaffold FOLDER NAME [ID]. The model is read as PostgreSQL sees it, since there a list is a list
// and not already text; Portable then takes out what only PostgreSQL would understand.
var (folder, name, id) = (args[0], args[1], args.Length > 2 ? args[2] : null);

var modules = Directory.EnumerateFiles(AppContext.BaseDirectory, "Kumppani.*.dll")
    .SelectMany(file => Assembly.LoadFrom(file).GetExportedTypes())
    .Where(type => type.IsClass && !type.IsAbstract && type.IsAssignableTo(typeof(IModule)))
    .OrderBy(type => type.FullName, StringComparer.Ordinal)
    .Select(type => (IModule)Activator.CreateInstance(type)!)
    .ToList();

var database = Database.ByProvider("Npgsql.EntityFrameworkCore.PostgreSQL");
var options = new DbContextOptionsBuilder<AppDb>();
database.Configure(options);
using var db = new AppDb(options.Options, new ModuleList(modules), new Actor(), database, new Committed([]));

var services = new ServiceCollection();
services.AddEntityFrameworkDesignTimeServices().AddDbContextDesignTimeServices(db);
new NpgsqlDesignTimeServices().ConfigureDesignTimeServices(services);
using var provider = services.BuildServiceProvider();
var scaffolder = provider.GetRequiredService<IMigrationsScaffolder>();

var made = scaffolder.ScaffoldMigration(name, "Kumppani.Migrations", "Versions", "C#");
var known = string.Concat(Directory.EnumerateFiles(folder, "*.cs").Select(File.ReadAllText));
var missing = DatabaseFeatures.All.Where(feature => !known.Contains(Portable.FeatureCall(feature), StringComparison.Ordinal)).ToList();

id ??= made.MigrationId;
File.WriteAllText(Path.Combine(folder, $"{id}.cs"), Portable.Migration(made.MigrationCode, missing));
File.WriteAllText(
    Path.Combine(folder, $"{id}.Designer.cs"),
    Portable.Model(made.MetadataCode).Replace(made.MigrationId, id, StringComparison.Ordinal));
File.WriteAllText(Path.Combine(folder, $"{made.SnapshotName}.cs"), Portable.Model(made.SnapshotCode));
Console.WriteLine($"{Path.Combine(folder, id)}.cs");
