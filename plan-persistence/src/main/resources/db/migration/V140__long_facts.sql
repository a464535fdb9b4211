alter table initiative_fact alter column text set data type varchar(50000);
